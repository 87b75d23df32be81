import { tell } from '../../lib/browser/page-door.ts';
import { mayLook } from '../../lib/page/may-look.ts';
import { settled } from '../../lib/page/settle.ts';
import { stopSign } from '../../lib/page/stop-signs.ts';
import { readInSlices } from './in-slices.ts';

/** Characters of text under which a page is taken for not yet filled in by its scripts. */
const HARDLY_ANY = 400;
/** Milliseconds to wait for a page to fill or to change after in-page navigation. */
const PATIENCE = 3_000;

/** Reads the page and tells the background. @returns characters of text found; undefined where nothing was read. */
export async function readAndTell(signal?: AbortSignal): Promise<number | undefined> {
  const start = performance.now();
  if (!mayLook(document)) return undefined;
  const because = stopSign(document);
  if (because) {
    await tell({ type: 'page/stopped', url: location.href, because });
    return undefined;
  }
  const sliced = await readInSlices(start, signal);
  if (!sliced) return undefined;
  await tell({ type: 'page/read', ...sliced });
  return sliced.reading.blocks.reduce((total, block) => total + block.text.length, 0);
}

/** Hidden text and scripts count as well: only whether it changes matters. */
function lengthOfText(): number {
  return document.body?.textContent?.length ?? 0;
}

/** As `readAndTell`, and once more when a page that was all but empty has been filled by its scripts. */
export async function readWhenFilled(signal: AbortSignal): Promise<void> {
  const found = await readAndTell(signal);
  if (found === undefined || found >= HARDLY_ANY || signal.aborted) return;
  const before = lengthOfText();
  await settled(document, PATIENCE, signal);
  const now = lengthOfText();
  if (!signal.aborted && (now > HARDLY_ANY || now !== before)) await readAndTell(signal);
}

/** After an in-page navigation: waits until the new content stands, then reads. */
export async function readAfterMove(signal: AbortSignal): Promise<void> {
  await settled(document, PATIENCE, signal);
  if (!signal.aborted) await readAndTell(signal);
}
