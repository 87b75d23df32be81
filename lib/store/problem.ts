import { cutTo, oneLine } from '../text/squeeze.ts';

/** What went wrong in the store, by the error's name, and what the rep can do. One sentence each, remedy included. */
const SENTENCES: Readonly<Record<string, string>> = {
  QuotaExceededError:
    'The disk or the browser’s storage is full, so nothing was changed: free some space and try again.',
  VersionError:
    'Your list was last used by a newer version of Fitmark: update this one to open it; nothing was changed.',
  InvalidStateError:
    'This browser keeps nothing for Fitmark here, as in private windows or with “never remember history”: use a normal window with history on.',
  SecurityError:
    'The browser’s settings forbid Fitmark to store anything: allow it site data, then try again.',
  BlockedError:
    'The list was closed by another Fitmark page or an update: close other Fitmark pages and try again.',
  AbortError:
    'Saving was interrupted, so nothing was changed: try again, and check the free disk space if it stays.',
  TimeoutError: 'The browser’s storage did not answer, so nothing was changed: try again in a moment.',
  UnknownError:
    'The browser could not open its storage on disk: restart the browser, and check the free disk space if it stays.',
  UpgradeError:
    'Your list could not be brought to this version and was left as it was: restart the browser and try again.',
};

/**
 * The sentence for the rep when the store failed. Nothing is swallowed: what has no sentence of its own is named.
 *
 * @param error as thrown by anything in this room; the innermost known one of it and its causes speaks.
 */
export function problemSentence(error: unknown): string {
  const chain = causesOf(error);
  const name = chain.map(nameOf).findLast((each) => Object.hasOwn(SENTENCES, each));
  const sentence = name === undefined ? undefined : SENTENCES[name];
  return (
    sentence ??
    `The list could not be read or saved (${describe(chain[0])}): try again, then restart the browser.`
  );
}

/** The error and what caused it, outermost first; five levels, for causes can form a ring. */
function causesOf(error: unknown): unknown[] {
  const chain = [error];
  for (let at = 0; at < 5; at += 1) {
    const outer = chain[at];
    if (outer instanceof Object && 'cause' in outer && outer.cause) chain.push(outer.cause);
  }
  return chain;
}

function nameOf(error: unknown): string {
  return error instanceof Object && 'name' in error ? String(error.name) : '';
}

function describe(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return cutTo(oneLine(text), 160);
}
