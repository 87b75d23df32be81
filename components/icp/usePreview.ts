import { useEffect, useRef, useState } from 'preact/hooks';
import type { Preview } from '../../lib/fit/preview.ts';
import type { Icp } from '../../lib/icp/icp.ts';
import { sentenceOf } from './asking.ts';

/** After the last key: less would score at every letter typed. */
const WAIT_MS = 400;

interface Shown {
  preview?: Preview;
  problem?: string;
}

/** The answer to the last edit that was asked about. While one is worked out, only the newest of the next ones waits. */
export function usePreview(icp: Icp, ask: (icp: Icp) => Promise<Preview>): Shown {
  const [shown, setShown] = useState<Shown>({});
  const next = useRef<Icp>(undefined);
  const isBusy = useRef(false);
  const work = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    for (let now = next.current; now; now = next.current) {
      next.current = undefined;
      try {
        const preview = await ask(now);
        if (!next.current) setShown({ preview });
      } catch (failure) {
        setShown({ problem: sentenceOf(failure) });
      }
    }
    isBusy.current = false;
  };
  useEffect(() => {
    const timer = setTimeout(() => {
      next.current = icp;
      void work();
    }, WAIT_MS);
    return () => clearTimeout(timer);
  }, [icp.version, JSON.stringify(icp.criteria)]);
  return shown;
}
