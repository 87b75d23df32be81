import { useState } from 'preact/hooks';
import type { Said } from '../../../lib/exchange/import/companies.ts';
import {
  isQuestion,
  type Meaning,
  QUESTION_WORDS,
  QUESTIONS,
} from '../../../lib/exchange/import/questions.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { RelationChoice } from './RelationChoice.tsx';
import type { Source } from './use-import.ts';

/** By one of these a company is told from others. */
const WHO: readonly Meaning[] = ['domain', 'mail', 'linkedin'];

const WHY = { heading: 'by its heading', values: 'by its values', kept: 'as last time', '': '' } as const;

const SAMPLES = 3;

interface ColumnsProps {
  source: Source;
  problem: string | undefined;
  onMean: (at: number, meaning: Meaning) => void;
  onCheck: (said: Said) => void;
  onLeave: () => void;
}

/** What each column says of a company: guessed, shown with samples, and the rep's to change. */
export function Columns({ source: { file, table, guess }, problem, onMean, onCheck, onLeave }: ColumnsProps) {
  const [said, setSaid] = useState<Said>({});
  const isWho = guess.columns.some((column) => WHO.includes(column));
  return (
    <>
      <p>
        {file}: {table.rows.length.toLocaleString()} {table.rows.length === 1 ? 'row' : 'rows'}.
        {guess.shape === undefined ? '' : ` It looks like an export of ${guess.shape}.`}
        {table.more > 0 ? ` ${table.more.toLocaleString()} more are beyond what is read at a time.` : ''}
      </p>
      <div class="import-wide">
        <table>
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">Its first values</th>
              <th scope="col">What it means</th>
            </tr>
          </thead>
          <tbody>
            {table.headings.map((heading, at) => (
              <tr key={`${at}`}>
                <th scope="row">{heading}</th>
                <td>{samples(table.rows, at)}</td>
                <td>
                  <select
                    aria-label={`What “${heading}” means`}
                    value={guess.columns[at] ?? ''}
                    onChange={({ currentTarget: { value } }) => onMean(at, isQuestion(value) ? value : '')}
                  >
                    <option value="">Leave out</option>
                    {QUESTIONS.map((question) => (
                      <option key={question} value={question}>
                        {QUESTION_WORDS[question]}
                      </option>
                    ))}
                  </select>{' '}
                  <small>{WHY[guess.why[at] ?? '']}</small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <RelationChoice said={said} onSaid={setSaid} />
      {isWho ? null : (
        <p role="alert">
          No column says who a company is: choose the one with its web address, its LinkedIn page, or mail
          addresses there.
        </p>
      )}
      <Problem words={problem} class="import-problem" />
      <p class="import-act">
        <Button look="primary" busy={!isWho} onPress={() => onCheck(said)}>
          Show what will come of it
        </Button>
        <Button look="quiet" onPress={onLeave}>
          Leave it
        </Button>
      </p>
    </>
  );
}

function samples(rows: Source['table']['rows'], at: number): string {
  const found: string[] = [];
  for (const { cells } of rows) {
    const cell = cells[at]?.trim() ?? '';
    if (cell !== '' && !found.includes(cell)) found.push(cell.length > 40 ? `${cell.slice(0, 40)}…` : cell);
    if (found.length === SAMPLES) break;
  }
  return found.join(' · ');
}
