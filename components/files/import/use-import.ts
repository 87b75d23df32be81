import { useEffect, useRef, useState } from 'preact/hooks';
import { headingsKey } from '../../../lib/exchange/import/guess.ts';
import type { KeptMapping } from '../../../lib/targets/settings.ts';
import { sentenceOf } from '../../ui/useAnswer.ts';
import type { ImportActions } from './actions.ts';
import type { Checked, Source, Step } from './steps.ts';
import { checkSource, readSource, type Under } from './work.ts';

/** An import from its file to its end. Whatever ends it before leaves nothing behind. */
export function useImport(on: ImportActions, kept: readonly KeptMapping[]) {
  const [step, setStep] = useState<Step>({ is: 'choose' });
  const [undone, setUndone] = useState(0);
  const under = useRef<{ id: string; leaving: AbortController; keeps: boolean }>(undefined);
  const end = () => {
    const { id, leaving, keeps } = under.current ?? {};
    under.current = undefined;
    leaving?.abort();
    if (id !== undefined && keeps) void on.drop(id).catch(() => undefined);
  };
  useEffect(() => end, []);
  /** Work that can be cancelled; what goes wrong is told there where it was begun. @param keeps whether it keeps rows aside. */
  const run = async (
    keeps: boolean,
    work: (under: Under) => Promise<Step>,
    failed: (problem: string) => Step,
  ) => {
    end();
    const [id, leaving] = [crypto.randomUUID(), new AbortController()];
    const { signal } = leaving;
    under.current = { id, leaving, keeps };
    const tell = (words: string, done: number, of: number) =>
      signal.aborted || setStep({ is: 'busy', words, done, of });
    const next = await work({ id, signal, tell }).catch((failure: unknown) => failed(sentenceOf(failure)));
    if (!signal.aborted) setStep(next);
  };
  const read = (file: string, text: Promise<string>) =>
    void run(
      false,
      async (under) => ({ is: 'columns', source: await readSource(file, text, kept, under) }),
      (problem) => ({ is: 'choose', problem }),
    );
  const takenBack = (id: string, file: string) => {
    setUndone((count) => count + 1);
    const said = `“${file}” is taken back: what only it said is gone.`;
    setStep((now) => (now.is === 'done' && now.told.id === id ? { is: 'choose', said } : now));
  };
  const bringIn = async (checked: Checked) => {
    const { source, id, report } = checked;
    const kept = under.current;
    // From here on it comes in as a whole, whatever the rep looks at meanwhile.
    under.current = undefined;
    setStep({ is: 'busy', words: 'Bringing them in …', done: 0 });
    const told = await on.apply(id, () => takenBack(id, source.file));
    under.current = told ? undefined : kept;
    if (!told) return setStep(checked);
    const headings = headingsKey(source.table);
    if (headings !== '') on.keepMapping({ headings, columns: source.guess.columns });
    setStep({ is: 'done', source, told, report });
  };
  return {
    step,
    /** Grows with each import that is taken back. */
    undone,
    readFile: (file: File) => read(file.name, on.readText(file)),
    readPasted: (text: string) => read('pasted text', Promise.resolve(text)),
    change: (source: Source) => setStep({ is: 'columns', source }),
    check: (source: Source) =>
      void run(
        true,
        async (under) => ({
          is: 'report',
          source,
          id: under.id,
          report: await checkSource(source, on, under),
        }),
        (problem) => ({ is: 'columns', source, problem }),
      ),
    bringIn: (checked: Checked) => void bringIn(checked),
    back: (source: Source) => {
      end();
      setStep({ is: 'columns', source });
    },
    leave: (said?: string) => {
      end();
      setStep({ is: 'choose', ...(said !== undefined && { said }) });
    },
  };
}
