import { useMemo, useRef, useState } from 'preact/hooks';
import { sentenceOf } from '../../components/ui/useAnswer.ts';
import { ask } from '../../lib/browser/ask.ts';

/** What was done last, and how to take it back. */
interface Undo {
  text: string;
  event: number;
  back: () => Promise<unknown>;
}

/** How something is done: what it says once done, and the way back. */
export interface Doing<T> {
  work: Promise<T>;
  /** Absent: it says nothing, and there is nothing to undo. */
  said?: (answer: T) => string;
  back?: (answer: T) => Promise<unknown>;
}

export interface Acts {
  /** Undefined where it failed: then `problem` says why. */
  act<T>(doing: Doing<T>): Promise<T | undefined>;
  undo?: Undo;
  undoLast(): void;
  problem?: string;
}

/** Carries out what the rep does, one toast at a time. */
export function useActs(): Acts {
  const [undo, setUndo] = useState<Undo>();
  const [problem, setProblem] = useState<string>();
  const events = useRef(0);
  const act = useMemo(
    () =>
      async <T>({ work, said, back }: Doing<T>): Promise<T | undefined> => {
        try {
          const answer = await work;
          setProblem(undefined);
          events.current += 1;
          if (said && back) setUndo({ text: said(answer), event: events.current, back: () => back(answer) });
          return answer;
        } catch (failure) {
          setProblem(sentenceOf(failure));
          return undefined;
        }
      },
    [],
  );
  const undoLast = () => {
    if (!undo) return;
    // Pressed twice, it takes back one thing.
    setUndo(undefined);
    void act({ work: undo.back() }).then((answer) => {
      const note = noteOf(answer);
      if (note !== undefined) setProblem(note);
    });
  };
  return { act, undoLast, ...(undo && { undo }), ...(problem === undefined ? {} : { problem }) };
}

/** What could not go back. */
function noteOf(answer: unknown): string | undefined {
  const note = answer instanceof Object && 'note' in answer ? answer.note : undefined;
  return typeof note === 'string' ? note : undefined;
}

/** A change of the list under a key of its own, undone by that key. */
export function keyed<T extends { note?: string }>(
  ask: (key: string) => Promise<T>,
  said: (answer: T) => string,
): Doing<T> {
  const key = crypto.randomUUID();
  return {
    work: ask(key),
    said: (answer) => [said(answer), answer.note].filter(Boolean).join(' '),
    back: () => undoKey(key),
  };
}

export const undoKey = (key: string) => ask('target/undo', { key });
