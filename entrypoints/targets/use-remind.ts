import { useEffect, useState } from 'preact/hooks';
import type { Reminding } from '../../components/targets/RemindChoice.tsx';
import { sentenceOf } from '../../components/ui/useAnswer.ts';
import { ask } from '../../lib/browser/ask.ts';
import { askToNotify, mayNotify, stopNotifying, watchMayNotify } from '../../lib/browser/notify.ts';

const REFUSED = 'The browser did not allow notices, so none will come. Turn it on again to be asked again.';

/** The morning's notice, live: the browser's leave may be given and taken elsewhere. @param at as the settings have it. */
export function useRemind(at: string | undefined): Reminding {
  const [isAllowed, setAllowed] = useState(false);
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    const leaving = new AbortController();
    const look = () => void mayNotify().then(setAllowed);
    look();
    watchMayNotify(look, leaving.signal);
    return () => leaving.abort();
  }, []);
  const change = async (remindAt: string | null) => {
    // First of all, for the browser asks only straight from a click.
    if (remindAt !== null && !isAllowed && !(await askToNotify())) throw new Error(REFUSED);
    await ask('settings/change', { remindAt });
    if (remindAt === null) await stopNotifying();
  };
  const set = (remindAt: string | null) =>
    void change(remindAt).then(
      () => setProblem(undefined),
      (failure: unknown) => setProblem(sentenceOf(failure)),
    );
  return { at, isAllowed, problem, set };
}
