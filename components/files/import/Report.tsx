import { rejectsCsv } from '../../../lib/exchange/import/rejects.ts';
import type { Report as Sums } from '../../../lib/exchange/import/report.ts';
import { Button } from '../../ui/Button.tsx';
import { Conflicts } from './Conflicts.tsx';
import { Some } from './Some.tsx';
import type { Source } from './steps.ts';

interface ReportProps {
  source: Source;
  report: Sums;
  save: (text: string, name: string) => void;
  onBringIn: () => void;
  onBack: () => void;
  onLeave: () => void;
}

/** What will come of each row, before anything is written. */
export function Report({ source, report, save, onBringIn, onBack, onLeave }: ReportProps) {
  const { file, table, said } = source;
  const { added, merged, same, facts, known, onList, conflicts, bad, unread } = report;
  const news = added + merged;
  return (
    <>
      <p>{file}. Nothing is written yet.</p>
      <dl class="import-sums">
        <Sum words="new" count={added} />
        <Sum
          words={`known, with ${facts.toLocaleString()} new ${facts === 1 ? 'fact' : 'facts'}`}
          count={merged}
        />
        <Sum words="known, nothing new" count={same} />
        <Sum words={bad.length === 1 ? 'row left out' : 'rows left out'} count={bad.length} />
      </dl>
      <Some
        title={
          said.relation
            ? 'on your own list: they stay there, ruled out, until you decide'
            : 'on your own list'
        }
        of={onList}
        isOpen
      />
      <Some title="known already, joined to what is known" of={known} />
      <Conflicts conflicts={conflicts} />
      <Some
        title={`${unread.length === 1 ? 'column has' : 'columns have'} values that could not be read, and are left out`}
        of={unread.map(
          ({ column, count: times, line, cell }) =>
            `${table.headings[column]}: ${times.toLocaleString()} ${times === 1 ? 'value' : 'values'}, first in line ${line}: “${cell}”`,
        )}
      />
      <Some
        title={bad.length === 1 ? 'row is left out' : 'rows are left out'}
        of={bad.map(({ sentence }) => sentence)}
      />
      {bad.length === 0 ? null : (
        <p>
          <Button onPress={() => save(rejectsCsv(table, bad), `${file.replace(/\.\w+$/, '')}-left-out.csv`)}>
            Save what is left out, to mend it
          </Button>
        </p>
      )}
      <p class="import-act">
        <Button look="primary" busy={news === 0} onPress={onBringIn}>
          {news === 0
            ? 'Nothing new to bring in'
            : `Bring in ${news.toLocaleString()} ${news === 1 ? 'company' : 'companies'}`}
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
      <dt>{words}</dt>
      <dd>{count.toLocaleString()}</dd>
    </div>
  );
}
