import { hasLegalForm } from '../legal-form.ts';
import type { Page } from '../page.ts';
import type { Candidate } from './candidate.ts';
import { isLetter, startsBig } from './letters.ts';

const SIGNS = ['©', '(c)', 'copyright', '&copy;'];
const ANY_SIGN = /©|\(c\)|copyright|&copy;/i;
const BEFORE = /^(?:[\s©,:.|–—-]|\(c\)|copyright|by\s|Â|(?:19|20)\d\d|present|heute|today){1,30}/i;
/** What follows the holder's name; a dot after a short word is an abbreviation's ("John W. Doe", "Sp. z o.o."). Lower case. */
const AFTER =
  /\s*(?:(?<=[a-z\u00df-\uffdc]{4})\.(?:\s|$)|[•·\n©|]|\(c\)|(?:19|20)\d\d|\s[-–—]\s|,\s(?!inc|llc|ltd|l\.l|corp|s\.|b\.v|gmbh|co\b|pty|plc)|\b(?:all rights?|alle rechte|tous droits|todos (?:los|os) d|tutti i d|alle rettig|wszelkie|všechna|(?:web ?site|site|web|web ?design|design(?:ed)?|powered|developed|created|hosted) (?:by|von|par)|privacy|terms|impressum|sitemap|copyright|is a)\b)/;
/** Holders of the rights to something on the page, not of the page. */
const OTHERS = /^(?:google|openstreetmap|mapbox|wordpress|phpbb|shopify|getty|istock|shutterstock|adobe)/i;

/** The holder in a line of copyright, "© 2009–2024 Acme Tools Ltd. All rights reserved."; undefined where it names none. */
export function copyrightHolder(line: string): string | undefined {
  const [sign, at] = signIn(line) ?? [];
  if (sign === undefined || at === undefined) return undefined;
  const rest = line.slice(at, at + 140).replace(BEFORE, '');
  const end = AFTER.exec(lowered(rest))?.index ?? rest.length;
  const holder = rest.slice(0, end).trim() || inFront(line.slice(0, sign));
  return holder.length >= 2 && holder.length <= 70 && !OTHERS.test(holder) ? holder : undefined;
}

/** "Acme Tools © 1998–2026. All rights reserved." */
function inFront(text: string): string {
  const name = text.split(/[|•·\n]/).pop() ?? '';
  return startsBig(name) ? name.trim() : '';
}

/** Where the first sign of copyright stands and where the text goes on after it. A sign inside a word is a broken letter. */
function signIn(line: string): [from: number, end: number] | undefined {
  if (!ANY_SIGN.test(line)) return undefined;
  const text = lowered(line);
  let first = -1;
  let end = -1;
  for (const sign of SIGNS) {
    const at = text.indexOf(sign);
    if (at < 0 || (first >= 0 && at > first)) continue;
    const before = text.charAt(at - 1) === 'â' ? text.charAt(at - 2) : text.charAt(at - 1);
    if (isLetter(before) || (before >= '0' && before <= '9')) continue;
    first = at;
    end = at + sign.length;
  }
  return first < 0 ? undefined : [first, end];
}

/** Lower case where that leaves every letter in its place ("İ" becomes two). */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** Who holds the rights to the page, by its footer or its last lines. */
export function copyrightNames(page: Page): Candidate[] {
  const { blocks } = page.reading;
  const found: Candidate[] = [];
  for (const { text } of [...blocks.filter(({ region }) => region === 'footer'), ...blocks.slice(-30)]) {
    if (found.length >= 3) break;
    const holder = text.length <= 900 ? copyrightHolder(text) : undefined;
    if (!holder) continue;
    found.push({
      text: holder,
      source: 'text',
      quote: text,
      weight: 2.5,
      place: 'copyright',
      registered: hasLegalForm(holder),
    });
  }
  return found;
}
