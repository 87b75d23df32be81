import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportTold, Incoming, Outcome } from '../../../lib/account/incoming.ts';
import { companiesIn, type Said } from '../../../lib/exchange/import/companies.ts';
import { type Guess, guessColumns, headingsKey } from '../../../lib/exchange/import/guess.ts';
import type { Meaning } from '../../../lib/exchange/import/questions.ts';
import { tableIn } from '../../../lib/exchange/import/read-table.ts';
import { type Report, reportOf } from '../../../lib/exchange/import/report.ts';
import type { TableRead } from '../../../lib/exchange/import/table.ts';
import type { KeptMapping } from '../../../lib/targets/settings.ts';
import { sentenceOf } from '../../ui/useAnswer.ts';
import type { ImportActions } from './actions.ts';
import { inSlices } from './in-slices.ts';

/** Companies a message. */
const AT_ONCE = 500;

/** A file that was read, and what its columns mean. */
export interface Source {
  file: string;
  table: TableRead;
  guess: Guess;
}

/** Where the rep is on the way from a file to companies. */
export type Step =
  | { is: 'choose'; problem?: string }
  | { is: 'busy'; words: string; done: number; of: number }
  | { is: 'columns'; source: Source; problem?: string }
  | { is: 'report'; source: Source; id: string; report: Report }
  | { is: 'done'; told: ImportTold; ids: ReadonlySet<string> };

/** An import from its file to its end. Whatever ends it before leaves nothing behind. */
export function useImport(on: ImportActions, kept: readonly KeptMapping[]) {
  const [step, setStep] = useState<Step>({ is: 'choose' });
  const under = useRef<{ id: string; leaving: AbortController }>(undefined);
  const end = () => {
    under.current?.leaving.abort();
    if (under.current) void on.drop(under.current.id).catch(() => undefined);
    under.current = undefined;
  };
  useEffect(() => end, []);
  /** Work that can be cancelled; what goes wrong is told there where it was begun. */
  const run = async (
    work: (id: string, signal: AbortSignal) => Promise<Step>,
    failed: (sentence: string) => Step,
  ) => {
    end();
    const [id, leaving] = [crypto.randomUUID(), new AbortController()];
    under.current = { id, leaving };
    const next = await work(id, leaving.signal).catch((failure: unknown) => failed(sentenceOf(failure)));
    if (!leaving.signal.aborted) setStep(next);
  };
  const busy = (words: string, of: number) => (done: number) => setStep({ is: 'busy', words, done, of });
  const read = (file: string, text: Promise<string>) =>
    run(
      async (_, signal) => {
        busy('Reading …', 1)(0);
        const table = await inSlices(tableIn(await text), busy('Reading …', 1), signal);
        if (table.rows.length === 0)
          throw new Error('There is no row in it: choose another file, or paste a list.');
        return { is: 'columns', source: { file, table, guess: guessColumns(table, kept) } };
      },
      (problem) => ({ is: 'choose', problem }),
    );
  const check = (source: Source, said: Said) =>
    run(
      async (id, signal) => {
        const { table, guess, file } = source;
        const tell = busy('Looking at the rows …', table.rows.length);
        tell(0);
        const found = await inSlices(companiesIn(table, guess.columns, said), tell, signal);
        const outcomes = await stageAll(
          on,
          { id, file, signal },
          found.companies,
          busy('Comparing …', found.companies.length),
        );
        return { is: 'report', source, id, report: reportOf(table, found, outcomes) };
      },
      (problem) => ({ is: 'columns', source, problem }),
    );
  const bringIn = async ({ source, id, report }: Extract<Step, { is: 'report' }>) => {
    setStep({ is: 'busy', words: 'Bringing them in …', done: 0, of: 0 });
    const told = await on.apply(id);
    if (!told) return setStep({ is: 'report', source, id, report });
    under.current = undefined;
    const headings = headingsKey(source.table);
    if (headings !== '') on.keepMapping({ headings, columns: source.guess.columns });
    setStep({ is: 'done', told, ids: report.ids });
  };
  return {
    step,
    readFile: (file: File) => void read(file.name, on.readText(file)),
    readPasted: (text: string) => void read('pasted text', Promise.resolve(text)),
    mean: (source: Source, at: number, meaning: Meaning) =>
      setStep({ is: 'columns', source: meant(source, at, meaning) }),
    check: (source: Source, said: Said) => void check(source, said),
    bringIn: (at: Extract<Step, { is: 'report' }>) => void bringIn(at),
    back: (source: Source) => {
      end();
      setStep({ is: 'columns', source });
    },
    leave: () => {
      end();
      setStep({ is: 'choose' });
    },
  };
}

async function stageAll(
  on: ImportActions,
  { id, file, signal }: { id: string; file: string; signal: AbortSignal },
  companies: readonly Incoming[],
  tell: (done: number) => void,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let at = 0; at < companies.length; at += AT_ONCE) {
    tell(at);
    outcomes.push(...(await on.stage(id, file, companies.slice(at, at + AT_ONCE))));
    signal.throwIfAborted();
  }
  return outcomes;
}

function meant(source: Source, at: number, meaning: Meaning): Source {
  const { columns, why, ...guess } = source.guess;
  return { ...source, guess: { ...guess, columns: columns.with(at, meaning), why: why.with(at, '') } };
}
