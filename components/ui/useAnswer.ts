import { useEffect, useState } from 'preact/hooks';

/** What was asked once this appeared: nothing yet, the answer, or why there is none. */
export function useAnswer<T>(ask: () => Promise<T>): { answer?: T; problem?: string } {
  const [state, setState] = useState<{ answer?: T; problem?: string }>({});
  useEffect(() => {
    let isHere = true;
    ask().then(
      (answer) => isHere && setState({ answer }),
      (failure: unknown) => isHere && setState({ problem: sentenceOf(failure) }),
    );
    return () => {
      isHere = false;
    };
  }, []);
  return state;
}

export function sentenceOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}
