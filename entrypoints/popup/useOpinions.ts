import { useEffect, useState } from 'preact/hooks';
import { type Hint, hintsIn, type SecondOpinions } from '../../components/popup/opinion/opinions.ts';
import { allowPrompt, mayPrompt } from '../../lib/browser/prompt-allowed.ts';
import type { Fit } from '../../lib/fit/fit.ts';

type Prompt = typeof import('../../lib/browser/prompt.ts');

/** Second opinions on what a fit only hints at; undefined where there is no hint or the browser has no model ready. */
export function useOpinions(fit: Fit | undefined): SecondOpinions | undefined {
  const hints = hintsIn(fit);
  const prompt = usePrompt(hints.length > 0);
  const [on, setOn] = useState(false);
  const [of, setOf] = useState<SecondOpinions['of']>({});
  useEffect(() => {
    if (prompt) void mayPrompt().then(setOn);
  }, [prompt]);
  useEffect(() => {
    if (!prompt || !on) return;
    const leaving = new AbortController();
    setOf({});
    void askAll(prompt, hints, setOf, leaving.signal);
    return () => leaving.abort();
  }, [prompt, on, JSON.stringify(hints)]);
  if (!prompt || hints.length === 0) return undefined;
  const toggle = () => {
    setOn(!on);
    void allowPrompt(!on);
  };
  return { on, toggle, of };
}

/** Loaded once something is shown that it could be asked of, in browsers that know of models. */
function usePrompt(isWanted: boolean): Prompt | undefined {
  const [prompt, setPrompt] = useState<Prompt>();
  const mayBe = isWanted && 'LanguageModel' in globalThis;
  useEffect(() => {
    if (mayBe)
      void import('../../lib/browser/prompt.ts').then(async (loaded) => {
        if (await loaded.isModelHere()) setPrompt(loaded);
      });
  }, [mayBe]);
  return prompt;
}

/** One after the other: the model does one thing at a time. */
async function askAll(
  { opinionOn }: Prompt,
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
