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
