/** Milliseconds without a change after which a page counts as settled. */
const QUIET = 150;

/**
 * Waits until the page's content stops changing, at most `limit` milliseconds, or until `signal` aborts.
 * Watches for that time only: a page that never rests is read as it stands when the time is up.
 */
export function settled(document: Document, limit: number, signal: AbortSignal): Promise<void> {
  const view = document.defaultView;
  if (!view || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    let quiet = view.setTimeout(finish, QUIET);
    const end = view.setTimeout(finish, limit);
    const observer = new view.MutationObserver(() => {
      view.clearTimeout(quiet);
      quiet = view.setTimeout(finish, QUIET);
    });
    observer.observe(document, { childList: true, subtree: true });
    signal.addEventListener('abort', finish, { once: true });
    function finish() {
      observer.disconnect();
      view?.clearTimeout(quiet);
      view?.clearTimeout(end);
      signal.removeEventListener('abort', finish);
      resolve();
    }
  });
}

/**
 * Waits for the page's content to change, and for it to rest a while after that.
 *
 * @param pause milliseconds to wait at least.
 * @param limit milliseconds after which no change is waited for.
 * @returns whether it changed; false also where `signal` aborted.
 */
export function changed(
  document: Document,
  pause: number,
  limit: number,
  signal: AbortSignal,
): Promise<boolean> {
  const view = document.defaultView;
  if (!view || signal.aborted) return Promise.resolve(false);
  return new Promise((resolve) => {
    let due: number | undefined;
    const end = view.setTimeout(() => finish(due !== undefined), limit);
    const observer = new view.MutationObserver(() => {
      due ??= view.setTimeout(() => finish(true), pause);
    });
    observer.observe(document.body ?? document, { childList: true, subtree: true });
    const leave = () => finish(false);
    signal.addEventListener('abort', leave, { once: true });
    function finish(didChange: boolean) {
      observer.disconnect();
      view?.clearTimeout(due);
      view?.clearTimeout(end);
      signal.removeEventListener('abort', leave);
      resolve(didChange);
    }
  });
}

/** Waits until somebody looks at the page, or `signal` aborts. */
export function shown(document: Document, signal: AbortSignal): Promise<void> {
  if (document.visibilityState === 'visible' || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const look = () => document.visibilityState === 'visible' && finish();
    document.addEventListener('visibilitychange', look);
    signal.addEventListener('abort', finish, { once: true });
    function finish() {
      document.removeEventListener('visibilitychange', look);
      signal.removeEventListener('abort', finish);
      resolve();
    }
  });
}
