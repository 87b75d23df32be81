import { useState } from 'preact/hooks';
import type { Meaning } from '../../../lib/exchange/import/questions.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Column } from './Column.tsx';
import { Currency } from './Currency.tsx';
import { RelationChoice } from './RelationChoice.tsx';
import { isTold, meant, type Source } from './steps.ts';

interface ColumnsProps {
  source: Source;
  problem?: string;
  onChange: (source: Source) => void;
  onCheck: () => void;
  onLeave: () => void;
}

/** What the list is, and what each column says of a company: guessed, shown with samples, and the rep's to change. */
export function Columns({ source, problem, onChange, onCheck, onLeave }: ColumnsProps) {
  const { table, guess, said } = source;
  // As they stood at first: a column that the rep changes stays where it is.
  const [used] = useState(() => guess.columns.map((meaning) => meaning !== ''));
  const listed = (isUsed: boolean) => (
    <ul class="import-columns">
      {table.headings.map((heading, at) =>
        used[at] === isUsed ? (
          <Column
            key={`${at}`}
            heading={heading}
            samples={samplesOf(table.rows, at)}
            meaning={guess.columns[at] ?? ''}
            why={guess.why[at] ?? ''}
            onMean={(meaning: Meaning) => onChange(meant(source, at, meaning))}
          />
        ) : null,
      )}
    </ul>
  );
  const out = used.filter((isUsed) => !isUsed).length;
  return (
    <>
      <p>{about(source)}</p>
      <RelationChoice said={said} onSaid={(said) => onChange({ ...source, said })} />
      {listed(true)}
      {out === 0 ? null : (
        <details open={!used.includes(true)}>
          <summary>
            {out} {out === 1 ? 'column is' : 'columns are'} left out
          </summary>
          {listed(false)}
        </details>
      )}
      {guess.columns.includes('revenue') ? (
        <Currency said={said} onSaid={(said) => onChange({ ...source, said })} />
      ) : null}
      {isTold(source) ? null : (
        <p role="alert">
          No column says who a company is: choose the one with its web address, its LinkedIn page, or mail
          addresses there. Without such a column, add one to the file.
        </p>
      )}
      <Problem words={problem} class="import-problem" />
      <p class="import-act">
        <Button look="primary" busy={!isTold(source)} onPress={onCheck}>
          Show what will come of it
        </Button>
        <Button look="quiet" onPress={onLeave}>
          Leave it
        </Button>
      </p>
    </>
  );
}

function about({ file, table: { rows, more }, guess: { shape } }: Source): string {
  const looks = shape === undefined ? '' : ` It looks like an export of ${shape}.`;
  const beyond =
    more === 0 ? '' : ` ${more.toLocaleString()} more are not read: part the file to bring them in.`;
  return `${file}: ${rows.length.toLocaleString()} ${rows.length === 1 ? 'row' : 'rows'}.${looks}${beyond}`;
}

const SAMPLES = 3;

/** The first values that differ, of enough rows to find any. */
function samplesOf(rows: Source['table']['rows'], at: number): string {
  const found = new Set<string>();
  for (const { cells } of rows.slice(0, 500)) {
    const cell = cells[at]?.trim() ?? '';
    if (cell !== '') found.add(cell.length > 40 ? `${cell.slice(0, 40)}…` : cell);
    if (found.size === SAMPLES) break;
  }
  return [...found].join(' · ');
}
