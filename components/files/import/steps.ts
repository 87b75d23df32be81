import type { ImportTold } from '../../../lib/account/incoming.ts';
import type { Said } from '../../../lib/exchange/import/companies.ts';
import type { Guess } from '../../../lib/exchange/import/guess.ts';
import type { Meaning } from '../../../lib/exchange/import/questions.ts';
import type { Report } from '../../../lib/exchange/import/report.ts';
import type { TableRead } from '../../../lib/exchange/import/table.ts';

/** A file that was read, what its columns mean, and what the rep says of all of it. */
export interface Source {
  file: string;
  table: TableRead;
  guess: Guess;
  said: Said;
}

export interface Checked {
  is: 'report';
  source: Source;
  /** Of the import. */
  id: string;
  report: Report;
}

/** Where the rep is on the way from a file to companies. */
export type Step =
  | { is: 'choose'; problem?: string; said?: string }
  /** @param of absent: it cannot be cancelled any more. */
  | { is: 'busy'; words: string; done: number; of?: number }
  | { is: 'columns'; source: Source; problem?: string }
  | Checked
  | { is: 'done'; source: Source; told: ImportTold; report: Report };

/** By one of these a company is told from others. */
const WHO: readonly Meaning[] = ['domain', 'mail', 'linkedin'];

/** Whether some column says which company a row is of. */
export function isTold({ guess: { columns } }: Source): boolean {
  return columns.some((column) => WHO.includes(column));
}

/** As the rep says what a column means. */
export function meant(source: Source, at: number, meaning: Meaning): Source {
  const { columns, why, ...guess } = source.guess;
  return { ...source, guess: { ...guess, columns: columns.with(at, meaning), why: why.with(at, '') } };
}
