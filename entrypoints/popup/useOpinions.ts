import { useEffect, useState } from 'preact/hooks';
import { type Hint, hintsIn, type SecondOpinions } from '../../components/popup/opinion/opinions.ts';
import { isModelHere, opinionOn } from '../../lib/browser/prompt.ts';
import { allowPrompt, mayPrompt } from '../../lib/browser/prompt-allowed.ts';
import type { Fit } from '../../lib/fit/fit.ts';

/** Second opinions on what a fit only hints at; undefined where there is no hint or the browser has no model ready. */
export function useOpinions(fit: Fit | undefined): SecondOpinions | undefined {
  const hints = hintsIn(fit);
  const isHere = useModel(hints.length > 0);
  const [on, setOn] = useState(false);
  const [of, setOf] = useState<SecondOpinions['of']>({});
  useEffect(() => {
    if (isHere) void mayPrompt().then(setOn);
  }, [isHere]);
  useEffect(() => {
    if (!isHere || !on) return;
    const leaving = new AbortController();
    setOf({});
    void askAll(hints, setOf, leaving.signal);
    return () => leaving.abort();
  }, [isHere, on, JSON.stringify(hints)]);
  if (!isHere || hints.length === 0) return undefined;
  const toggle = () => {
    setOn(!on);
    void allowPrompt(!on);
  };
  return { on, toggle, of };
}

/** Whether there is a model; the browser is asked once something is shown that the model could be asked of. */
function useModel(isWanted: boolean): boolean {
  const [isHere, setIsHere] = useState(false);
  useEffect(() => {
    if (isWanted) void isModelHere().then(setIsHere);
  }, [isWanted]);
  return isHere;
}

/** One after the other: the model does one thing at a time. */
async function askAll(
  hints: readonly Hint[],
  setOf: (change: (of: SecondOpinions['of']) => SecondOpinions['of']) => void,
  signal: AbortSignal,
): Promise<void> {
  for (const { criterionId, need, sentence } of hints) {
    const opinion = (await opinionOn(need, sentence, signal)) ?? 'none';
    if (signal.aborted) return;
    setOf((known) => ({ ...known, [criterionId]: opinion }));
  }
}
