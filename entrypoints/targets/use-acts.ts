import { useMemo, useRef, useState } from 'preact/hooks';
import { sentenceOf } from '../../components/ui/useAnswer.ts';
import { ask } from '../../lib/browser/ask.ts';
import type { Changed } from '../../lib/targets/event.ts';

/** What was done last, and how to take it back. */
interface Undo {
  text: string;
  event: number;
  /** Absent where it was taken back, but for what `text` says. */
  back?: () => Promise<unknown>;
}

/** How something is done: what it says once done, and the way back. */
export interface Doing<T> {
  work: Promise<T>;
  /** Absent, or '': it says nothing, and there is nothing to undo. */
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
  const tell = (what: Omit<Undo, 'event'>) => {
    events.current += 1;
    setUndo({ ...what, event: events.current });
  };
  const act = useMemo(
    () =>
      async <T>({ work, said, back }: Doing<T>): Promise<T | undefined> => {
        try {
          const answer = await work;
          setProblem(undefined);
          const text = said?.(answer);
          if (text && back) tell({ text, back: () => back(answer) });
          return answer;
        } catch (failure) {
          setProblem(sentenceOf(failure));
          return undefined;
        }
      },
    [],
  );
  const undoLast = () => {
    if (!undo?.back) return;
    // Pressed twice, it takes back one thing.
    setUndo(undefined);
    void act({ work: undo.back() }).then((answer) => {
      const text = noteOf(answer);
      if (text !== undefined) tell({ text });
    });
  };
  return { act, undoLast, ...(undo && { undo }), ...(problem === undefined ? {} : { problem }) };
}

/** What could not go back. */
function noteOf(answer: unknown): string | undefined {
  const note = answer instanceof Object && 'note' in answer ? answer.note : undefined;
  return typeof note === 'string' ? note : undefined;
}

/** A change of the list under a key of its own, undone by that key; where it changed nothing, nothing is said. */
export function keyed<T extends Changed>(
  ask: (key: string) => Promise<T>,
  said: (answer: T) => string,
): Doing<T> {
  const key = crypto.randomUUID();
  return {
    work: ask(key),
    said: (answer) =>
      answer.targets.length === 0 ? '' : [said(answer), answer.note].filter(Boolean).join(' '),
    back: () => undoKey(key),
  };
}

export const undoKey = (key: string) => ask('target/undo', { key });
