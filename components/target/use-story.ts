import { useEffect, useState } from 'preact/hooks';
import type { Story } from '../../lib/targets/story.ts';
import { sentenceOf } from '../ui/useAnswer.ts';

/**
 * All that is kept of a target, asked for again whenever the list has changed.
 *
 * @param list anything that is another object once the list is another.
 */
export function useStory(
  accountId: string,
  list: object,
  ask: (accountId: string) => Promise<Story>,
): { story?: Story; problem?: string } {
  const [state, setState] = useState<{ story?: Story; problem?: string }>({});
  useEffect(() => {
    let isHere = true;
    ask(accountId).then(
      (story) => isHere && setState({ story }),
      // What was told before still stands.
      (failure: unknown) => isHere && setState((last) => ({ ...last, problem: sentenceOf(failure) })),
    );
    return () => {
      isHere = false;
    };
  }, [accountId, list]);
  return state;
}
