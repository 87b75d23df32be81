import { hasLegalForm } from '../legal-form.ts';
import type { Page } from '../page.ts';
import type { Candidate } from './candidate.ts';
import { registeredLines } from './registered.ts';

/** Where titles are split: spaced dashes, bars, dots, colons. A hyphen inside a word is none. */
const SPLIT = /\s+[-–—·•:»/]+\s+|\s*[|｜│»«<>]+\s*|\s+[-–—]|[:：]\s+|\s+@\s+|,\s+/;

/** Names shown to the reader: title, home link, copyright line, imprint. */
export function shownNames(page: Page): Candidate[] {
  return [...titleNames(page), ...homeLinkNames(page), ...copyrightNames(page), ...registeredLines(page)];
}

function titleNames(page: Page): Candidate[] {
  const ogTitle = page.reading.meta.find(({ name }) => name === 'og:title')?.content ?? '';
  return [...partsOf(page.reading.title, 'title', 1.5), ...partsOf(ogTitle, 'og:title', 0.75)];
}

/** Every part of a title may be the name; the first and the last are it most often, and a title that is one part even more. */
function partsOf(whole: string, place: string, base: number): Candidate[] {
  const parts = whole.slice(0, 300).split(SPLIT).filter(Boolean).slice(0, 12);
  return parts.flatMap((part, at) => {
    const edge = at === 0 || at === parts.length - 1 ? 0.5 : 0;
    const weight = base + edge + (parts.length === 1 && part.length <= 40 ? 0.75 : 0);
    return innerNames(part).map((text): Candidate => ({ text, source: 'meta', quote: whole, weight, place }));
  });
}

/** A part of a title as it is, and the name in it: "Shoes by Acme", "Acme's team", "acme.example cheap shoes", "Acme in Leeds". */
function innerNames(part: string): string[] {
  const after = /\s(?:by|from|von|bei|at|on|chez)\s(\S.{1,60})$/i.exec(part)?.[1];
  const owner = /^(.{2,40})['’]s\s/.exec(part)?.[1];
  const domain = /^([\p{L}\p{N}-]{2,40}\.[a-z]{2,6})\s/iu.exec(part)?.[1];
  const before = /^(.{4,50}?)\s(?:\(|in\s\p{Lu})/u.exec(part)?.[1];
  return [part, after, owner, domain, before].filter((text) => text !== undefined);
}

/** The logo: the link to the home page, by its text or its picture's. */
function homeLinkNames(page: Page): Candidate[] {
  const found: Candidate[] = [];
  for (const { href, text } of page.reading.links.slice(0, 60)) {
    if (found.length >= 3) break;
    const label =
      text
        .replace(/^\.[\w-]+\{.*\}/, '')
        .split(SPLIT)[0]
        ?.split('. ')[0] ?? '';
    if (label.length >= 2 && label.length <= 60 && isHome(href, page)) {
      found.push({ text: label, source: 'link', quote: text, weight: 2, place: 'home link' });
    }
  }
  return found;
}

function isHome(href: string, page: Page): boolean {
  if (!URL.canParse(href)) return false;
  const { hostname, pathname } = new URL(href);
  const own = hostname.replace(/^www\./, '') === page.url.hostname.replace(/^www\./, '');
  return (
    own && /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w{3,5}|home\/?|default\.aspx?)?$/i.test(pathname)
  );
}

/** "© 2009–2024 Acme Tools Ltd. All rights reserved." The sign inside a word is a broken letter. */
const COPYRIGHT = /(?<![\p{L}\p{N}])(?:Â?©|\(c\)|copyright|&copy;)/iu;
const BEFORE = /^(?:[\s©,:.|–—-]|\(c\)|copyright|by\s|Â|(?:19|20)\d\d|present|heute|today){1,30}/i;
/** What follows the holder's name; a dot after a short word is an abbreviation's ("John W. Doe", "Sp. z o.o."). */
const AFTER =
  /\s*(?:(?<=\p{L}{4})\.(?:\s|$)|[•·\n©|]|\(c\)|(?:19|20)\d\d|\s[-–—]\s|,\s(?!inc|llc|ltd|l\.l|corp|s\.|b\.v|gmbh|co\b|pty|plc)|\b(?:all rights?|alle rechte|tous droits|todos (?:los|os) d|tutti i d|alle rettig|wszelkie|všechna|(?:web ?site|site|web|web ?design|design(?:ed)?|powered|developed|created|hosted) (?:by|von|par)|privacy|terms|impressum|sitemap|copyright|is a)\b)/iu;
/** Holders of the rights to something on the page, not of the page. */
const OTHERS = /^(?:google|openstreetmap|mapbox|wordpress|phpbb|shopify|getty|istock|shutterstock|adobe)/i;

/** The holder in a line of copyright, or undefined where it names none. */
export function copyrightHolder(line: string): string | undefined {
  const sign = COPYRIGHT.exec(line);
  if (!sign) return undefined;
  const rest = line.slice(sign.index + sign[0].length, sign.index + 140).replace(BEFORE, '');
  const end = AFTER.exec(rest)?.index ?? rest.length;
  const holder = rest.slice(0, end).trim();
  return holder.length >= 2 && holder.length <= 70 && !OTHERS.test(holder) ? holder : undefined;
}

function copyrightNames(page: Page): Candidate[] {
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
