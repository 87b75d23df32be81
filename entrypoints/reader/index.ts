import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onPageMoved } from '../../lib/browser/page-door.ts';
import { readAfterMove, readAndTell, readWhenFilled } from './visit.ts';

/** Chromium alone knows of it. */
interface MaybePrerendering extends Document {
  prerendering?: boolean;
}

/**
 * The content script of company pages. It is registered or injected at run time, never by the manifest.
 * Not a WXT content script: WXT's wrapper announces itself to the page by an event and a posted message,
 * and a page has no business knowing what its visitor has installed.
 */
export default defineUnlistedScript(async () => {
  const world = globalThis as { fitmark?: true };
  if (world.fitmark) {
    await readAndTell();
    return;
  }
  world.fitmark = true;
  // Compared, for an element of the page may bear that name.
  if ((document as MaybePrerendering).prerendering === true)
    await new Promise((shown) => document.addEventListener('prerenderingchange', shown, { once: true }));

  let leaving = new AbortController();
  const next = () => {
    leaving.abort();
    leaving = new AbortController();
    return leaving.signal;
  };
  onPageMoved(() => void readAfterMove(next()));
  addEventListener('pagehide', () => leaving.abort());
  addEventListener('pageshow', (event) => event.persisted && void readAndTell(next()));
  await readWhenFilled(next());
});
