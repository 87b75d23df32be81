/** Milliseconds of work at a time: the page draws sixty pictures a second while it waits, and takes keys. */
const SLICE = 12;

/** Where nobody sees the page there is nothing to hold up, and the browser gives it one turn a second. */
const UNSEEN = 500;

/**
 * Runs work that comes in small steps to its end without holding up the page.
 *
 * @param tell what each slice's last step said.
 * @throws the signal's reason once it is aborted.
 */
export async function inSlices<T>(
  work: Generator<number, T>,
  tell: (step: number) => void,
  signal: AbortSignal,
): Promise<T> {
  for (;;) {
    const until = performance.now() + (document.hidden ? UNSEEN : SLICE);
    let step = work.next();
    while (!step.done && performance.now() < until) step = work.next();
    if (step.done) return step.value;
    tell(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
  }
}
