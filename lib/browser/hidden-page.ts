import { browser } from './browser.ts';

/** Chromium's, where it was granted; the polyfill does not know it. */
interface Offscreen {
  createDocument(what: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

function offscreen(): Offscreen | undefined {
  return (browser as unknown as { offscreen?: Offscreen }).offscreen;
}

/** Opens a page of ours that nobody sees, for what a worker cannot do: make a file. One that was left open is closed first. */
export async function openHidden(url: string, justification: string): Promise<void> {
  await closeHidden();
  await offscreen()?.createDocument({ url, reasons: ['BLOBS'], justification });
}

/** Closes it; where none is open, nothing happens. */
export async function closeHidden(): Promise<void> {
  await offscreen()
    ?.closeDocument()
    .catch(() => undefined);
}
