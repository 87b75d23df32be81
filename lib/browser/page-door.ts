import { PAGE_MOVED } from '../messages/page-moved.ts';

/**
 * The content script's own door to the browser. It uses the browser's API as it is: the polyfill would add 10 kB
 * to every page for two calls that all supported browsers answer with promises themselves.
 */
interface PageRuntime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(listener: (message: unknown) => void): void };
}

interface Globals {
  browser?: { runtime: PageRuntime };
  chrome?: { runtime: PageRuntime };
}

function runtime(): PageRuntime | undefined {
  const { browser, chrome }: Globals = globalThis as Globals;
  return (browser ?? chrome)?.runtime;
}

/** Whether the extension that put this script here still runs; after an update the old script is on its own. */
function isAlive(): boolean {
  return runtime()?.id !== undefined;
}

/**
 * Sends to the background; repeats once, for the worker may end just then. Silent when the extension is gone.
 *
 * @returns the background's answer, as it came.
 */
export async function tell(message: unknown): Promise<unknown> {
  for (let attempt = 0; attempt < 2 && isAlive(); attempt++) {
    try {
      return await runtime()?.sendMessage(message);
    } catch {
      // The worker ended with the message in hand, or the extension was updated: the loop tries again or ends.
    }
  }
  return undefined;
}

/** Calls back each time the background says that the page moved on within itself, for as long as the page lives. */
export function onPageMoved(callback: () => void): void {
  runtime()?.onMessage.addListener((message) => {
    if (message === PAGE_MOVED) callback();
  });
}
