import type { Source } from '../../lib/facts/fact.ts';
import { fragmentAddress } from '../../lib/text/fragment.ts';

const MAY_BE_LINKED = ['https:', 'http:', 'mailto:', 'tel:'];

/** The address if it may stand behind a link, else undefined: page text is hostile, and `javascript:` is text to us. */
export function linkable(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  return MAY_BE_LINKED.includes(new URL(address).protocol) ? address : undefined;
}

/** An address as a person reads it: "acme.example/about", without scheme, www, query and fragment. */
export function shortAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname } = new URL(address);
  const name = host.replace(/^www\./, '');
  return pathname === '/' ? name : name + readable(pathname.replace(/\/$/, ''));
}

function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path; // A path of stray percent signs is shown as it stands.
  }
}

/** Sources whose words stand visibly on the page, so that the browser can scroll to them. */
const VISIBLE: readonly Source[] = ['label', 'landmark', 'text', 'link'];

/**
 * The page's address, pointing at the quoted words (a text fragment) where they are visible there.
 *
 * @param text of the page, where it is at hand: tells a short quote by the words around it.
 */
export function quotedAddress(url: string, quote: string, source: Source, text?: string): string {
  // A label and its value stand in two cells as a rule, and our colon between them.
  const asSet = source === 'label' ? quote.replace(': ', '\n') : quote;
  return VISIBLE.includes(source) ? fragmentAddress(url, asSet, text) : url;
}
