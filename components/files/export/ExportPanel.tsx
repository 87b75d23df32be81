import './export.css';
import { useId, useState } from 'preact/hooks';
import {
  HEADINGS,
  prospectsExport,
  targetsChosen,
  targetsExport,
  touchesExport,
  type Which,
} from '../../../lib/exchange/export/files.ts';
import { type Export, FORMATS, type Wish } from '../../../lib/exchange/export/sheet.ts';
import type { Day } from '../../../lib/targets/day.ts';
import type { TargetList } from '../../../lib/targets/row.ts';
import { Problem } from '../../ui/Problem.tsx';
import type { ExportActions } from './actions.ts';
import { Choice } from './Choice.tsx';
import { ColumnBoxes } from './ColumnBoxes.tsx';
import { CrmAddress } from './CrmAddress.tsx';
import { Made } from './Made.tsx';
import { type TakenRead, useTaken } from './use-taken.ts';
import { FORMAT_WORDS, TABLES, type Table, WHICH } from './words.ts';

interface ExportPanelProps {
  list: TargetList;
  today: Day;
  on: ExportActions;
}

/** What goes out: a table as a file for whoever is to have it, and the way into the rep's CRM. */
export function ExportPanel({ list, today, on }: ExportPanelProps) {
  const { rows, settings } = list;
  const [table, setTable] = useState<Table>('targets');
  const [which, setWhich] = useState<Which>('all');
  const [format, setFormat] = useState<Wish['format']>('csv');
  const [chosen, setChosen] = useState(settings.exported);
  const [owner, setOwner] = useState(settings.owner ?? '');
  const read = useTaken(table, rows, on);
  const formats = table === 'targets' ? FORMATS : FORMATS.slice(0, 2);
  const as = formats.includes(format) ? format : 'csv';
  const made = exportOf(table, list, which, read, {
    format: as,
    chosen,
    owner: owner.trim(),
    today,
    now: Date.now(),
  });
  const isTable = as === 'csv' || as === 'json';
  return (
    <div class="export">
      <section class="export-file" aria-label="A file">
        <div class="export-act">
          <Choice label="Take out" value={table} options={TABLES} onChoose={setTable} />
          {table === 'targets' ? (
            <Choice label="Which" value={which} options={WHICH} onChoose={setWhich} />
          ) : null}
          <Choice
            label="As"
            value={as}
            options={formats.map((one) => [one, FORMAT_WORDS[one][0]])}
            onChoose={setFormat}
          />
        </div>
        <p class="soft">{FORMAT_WORDS[as][1]}</p>
        {isTable ? (
          <ColumnBoxes
            headings={HEADINGS[table]}
            chosen={chosen}
            onChoose={(next) => {
              setChosen(next);
              on.settings({ exported: next ?? null });
            }}
          />
        ) : null}
        {isTable || as === 'calendar' ? null : (
          <Owner value={owner} onInput={setOwner} onDone={() => on.settings({ owner: owner.trim() })} />
        )}
        <Problem words={read.problem} />
        {made ? <Made key={`${table} ${which} ${as}`} made={made} save={on.save} /> : <Reading read={read} />}
      </section>
      <CrmAddress stored={settings.crm} row={rows[0]} on={on} />
    </div>
  );
}

function exportOf(
  table: Table,
  { rows }: TargetList,
  which: Which,
  { prospects, touches }: TakenRead,
  wish: Wish,
): Export | undefined {
  if (table === 'targets') return targetsExport(targetsChosen(rows, which, wish.today), wish);
  if (table === 'prospects') return prospects && prospectsExport(prospects, wish);
  return touches && touchesExport(touches, wish);
}

function Owner({
  value,
  onInput,
  onDone,
}: {
  value: string;
  onInput: (owner: string) => void;
  onDone: () => void;
}) {
  const id = useId();
  return (
    <p class="export-act">
      <label for={id}>
        You, as colleagues and your CRM know you (a name or a mail address; may stay empty)
      </label>
      <input
        id={id}
        maxLength={80}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        onChange={onDone}
      />
    </p>
  );
}

function Reading({ read: { left, problem } }: { read: TakenRead }) {
  if (problem !== undefined) return null;
  return <p role="status">{left ? `${left} rows are still to be scored anew …` : 'Reading …'}</p>;
}
