import { useEffect, useState } from 'preact/hooks';
import { sentenceOf } from '../../components/ui/useAnswer.ts';
import { ask } from '../../lib/browser/ask.ts';
import { watchList } from '../../lib/store/watch-list.ts';
import type { TargetList } from '../../lib/targets/row.ts';

/** The list, live: it shows every change, from whichever page it was made. */
export function useList(): { list?: TargetList; problem?: string } {
  const [list, setList] = useState<TargetList>();
  const [problem, setProblem] = useState<string>();
  useEffect(
    () =>
      watchList(() => ask('list/show', {}), {
        next: (answer) => {
          setList(answer);
          setProblem(undefined);
        },
        error: (failure) => setProblem(sentenceOf(failure)),
      }),
    [],
  );
  return { ...(list && { list }), ...(problem === undefined ? {} : { problem }) };
}
