import { useEffect, useRef, useState } from 'preact/hooks';
import { bothOf, type Preview, type PreviewPart } from '../../lib/fit/preview-sum.ts';
import type { Icp } from '../../lib/icp/icp.ts';
import { sentenceOf } from '../ui/useAnswer.ts';

/** Milliseconds: after the last key, for less would score at every letter typed; before it is told how far it is, and again. */
const WAIT = { edit: 400, progress: 300, again: 1_000 };

/** What an edit does to some of the companies seen, from the first on or after the last ones. */
export type AskPreview = (icp: Icp, after?: string) => Promise<PreviewPart>;

interface Shown {
  /** Of the last edit that was asked about to the end. */
  preview?: Preview;
  /** How far the one asked about now is, once it takes long. */
  progress?: { done: number; of: number };
  problem?: string;
}

/** The answer to the last edit, asked for part by part: another edit, or leaving, ends it between two of them. */
export function usePreview(icp: Icp, ask: AskPreview): Shown {
  const [shown, setShown] = useState<Shown>({});
  const newest = useRef<object>(undefined);
  const asking = useRef<Promise<unknown>>(undefined);
  const work = async (mine: object) => {
    const isOver = () => newest.current !== mine;
    const tell = progressEach((progress) =>
      setShown(({ preview }) => ({ ...withPreview(preview), progress })),
    );
    // The part under way for an edit before is answered first.
    await asking.current?.catch(() => undefined);
    try {
      let sum: Preview | undefined;
      for (let next: string | undefined = ''; next !== undefined; ) {
        if (isOver()) return;
        const part: Promise<PreviewPart> = next === '' ? ask(icp) : ask(icp, next);
        asking.current = part;
        const { preview, total, ...rest } = await part;
        const both = sum ? bothOf(sum, preview) : preview;
        if (rest.next !== undefined && !isOver()) tell({ done: both.of, of: total });
        [sum, next] = [both, rest.next];
      }
      if (!isOver()) setShown(withPreview(sum));
    } catch (failure) {
      if (!isOver()) setShown({ problem: sentenceOf(failure) });
    }
  };
  useEffect(() => {
    const mine = {};
    newest.current = mine;
    const timer = setTimeout(() => void work(mine), WAIT.edit);
    return () => {
      clearTimeout(timer);
      newest.current = undefined;
    };
  }, [icp.version, JSON.stringify(icp.criteria)]);
  return shown;
}

function withPreview(preview: Preview | undefined): Shown {
  return preview ? { preview } : {};
}

/** Tells what takes long, seldom enough to be read out. */
function progressEach(tell: (progress: { done: number; of: number }) => void) {
  let due = Date.now() + WAIT.progress;
  return (progress: { done: number; of: number }) => {
    if (Date.now() < due) return;
    due = Date.now() + WAIT.again;
    tell(progress);
  };
}
