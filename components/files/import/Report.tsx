import { rejectsCsv } from '../../../lib/exchange/import/rejects.ts';
import type { Report as Sums } from '../../../lib/exchange/import/report.ts';
import type { TableRead } from '../../../lib/exchange/import/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Conflicts } from './Conflicts.tsx';
import { Some } from './Some.tsx';

interface ReportProps {
  file: string;
  table: TableRead;
  report: Sums;
  save: (text: string, name: string) => void;
  onBringIn: () => void;
  onBack: () => void;
  onLeave: () => void;
}

/** What will come of each row, before anything is written. */
export function Report({ file, table, report, save, onBringIn, onBack, onLeave }: ReportProps) {
  const { added, merged, same, facts, known, onList, conflicts, bad, unread } = report;
  const count = added + merged + same;
  return (
    <>
      <dl class="import-sums">
        <Sum words="new" count={added} />
        <Sum words={`known already, with ${facts.toLocaleString()} new facts`} count={merged} />
        <Sum words="known already, nothing new" count={same} />
        <Sum words={bad.length === 1 ? 'row left out' : 'rows left out'} count={bad.length} />
      </dl>
      <Some title="on your own list" of={onList} isOpen />
      <Some title="known already, joined to what is known" of={known} />
      <Conflicts conflicts={conflicts} />
      <Some
        title="of columns with values that could not be read, and are left out"
        of={unread.map(
          ({ column, count: times, line, cell }) =>
            `${table.headings[column]}: ${times.toLocaleString()} ${times === 1 ? 'value' : 'values'}, first in line ${line}: “${cell}”`,
        )}
      />
      <Some title="left out" of={bad.map(({ line, sentence }) => `Line ${line}: ${sentence}`)} />
      {bad.length === 0 ? null : (
        <Button onPress={() => save(rejectsCsv(table, bad), `${file.replace(/\.\w+$/, '')}-left-out.csv`)}>
          Save what is left out, to mend it
        </Button>
      )}
      <p class="import-act">
        <Button look="primary" busy={count === 0} onPress={onBringIn}>
          {count === 0
            ? 'Nothing to bring in'
            : `Bring in ${count.toLocaleString()} ${count === 1 ? 'company' : 'companies'}`}
        </Button>
        <Button onPress={onBack}>Back to the columns</Button>
        <Button look="quiet" onPress={onLeave}>
          Leave it
        </Button>
      </p>
    </>
  );
}

function Sum({ words, count }: { words: string; count: number }) {
  return (
    <div>
      <dd>{count.toLocaleString()}</dd>
      <dt>{words}</dt>
    </div>
  );
}
