import { Phrases, wordsOf } from '../../text/words.ts';
import { hasLegalForm } from '../legal-form.ts';
import type { Page } from '../page.ts';
import type { Candidate } from './candidate.ts';
import { isLetter, startsBig } from './letters.ts';

const SIGNS = ['©', '(c)', 'copyright', '&copy;'];
const ANY_SIGN = /©|\(c\)|copyright|&copy;/i;
const BEFORE = /^(?:[\s©,:.|–—-]|\(c\)|copyright|by\s|Â|(?:19|20)\d\d|present|heute|today){1,30}/i;
/** Where a holder's name ends whatever stands there. */
const PARTED = /[•·\n©|]|\(c\)|(?:19|20)\d\d|\s[-–—]\s/;
/** What follows a holder's name without a sign between. */
const FOLLOWS = new Phrases(
  'all rights, all right, alle rechte, tous droits, todos los derechos, todos los d, todos os direitos, tutti i diritti, alle rettigheder, alle rettigheter, med ensamrätt, wszelkie, všechna, minden jog, все права',
  'website by, web site by, site by, web by, web design by, webdesign by, design by, designed by, powered by, developed by, created by, hosted by, built by, website von, webdesign von, site par, design von, réalisé par',
  '版权所有, 版權所有, privacy, terms, impressum, sitemap, copyright, is a',
);
/** Behind a comma these go on with the name. */
const FORM = /^\s(?:inc|llc|ltd|l\.l|corp|s\.|b\.v|gmbh|co\b|pty|plc)/i;

/** Holders of the rights to something on the page, not of the page. */
const OTHERS = /^(?:google|openstreetmap|mapbox|wordpress|phpbb|shopify|getty|istock|shutterstock|adobe)/i;

/** The holder in a line of copyright, "© 2009–2024 Acme Tools Ltd. All rights reserved."; undefined where it names none. */
export function copyrightHolder(line: string): string | undefined {
  const [sign, at] = signIn(line) ?? [];
  if (sign === undefined || at === undefined) return undefined;
  const rest = line.slice(at, at + 140).replace(BEFORE, '');
  const holder = nameOf(rest) || inFront(line.slice(0, sign));
  return holder.length >= 2 && holder.length <= 70 && !OTHERS.test(holder) ? holder : undefined;
}

/** The name that a text begins with; a dot after a short word is an abbreviation's ("John W. Doe", "Sp. z o.o."). */
function nameOf(text: string): string {
  const part = text.split(PARTED, 1)[0] ?? '';
  const words = wordsOf(part);
  const next = words.find((_, at) => FOLLOWS.startingAt(words, at) > 0);
  const name = part.slice(0, next?.from ?? part.length);
  for (const { 0: sign, index } of name.matchAll(/[.,](?=\s|$)/g)) {
    if (
      sign === ','
        ? !FORM.test(name.slice(index + 1))
        : /[a-z\u00df-\uffdc]{4}$/.test(name.slice(0, index).toLowerCase())
    )
      return name.slice(0, index).trim();
  }
  return name.replace(/[\s–—-]+$/, '').trim();
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
