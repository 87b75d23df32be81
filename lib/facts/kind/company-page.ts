import { fold } from '../../text/fold.ts';
import { isBoardOfOne } from '../jobs-from/boards.ts';
import type { Page } from '../page.ts';
import { isPageName, type NamedPage, namedPage } from '../page-words.ts';
import { readable } from './address.ts';

/** Title parts are split where sites put their own name beside the page's. */
const TITLE_SPLIT = /\s[-–—|:·»•/]+\s|\s?[|｜│»]\s?|:\s/;

/**
 * What the site itself calls this page, by its address, its title, the folder it lies in, its first headings: the first that
 * says something. `undefined` where none does; the bare address of a site is its home page unless its title says otherwise.
 */
export function pageByName(page: Page): NamedPage | undefined {
  if (isBoardOfOne(page.url)) return 'careers';
  const segments = segmentsOf(page);
  const last = segments.at(-1);
  const byAddress = last === undefined ? undefined : namedPage(last);
  if (byAddress && byAddress !== 'home') return byAddress;
  const asked = askedPage(page.url);
  if (asked) return asked;
  const parts = page.reading.title.split(TITLE_SPLIT);
  if (segments.length === 0) return rootPage(page, parts);
  const named = firstNamed(parts) ?? firstNamed(segments.slice(0, -1).reverse());
  if (named) return named;
  const byHeading = firstNamed(headsOf(page));
  if (byHeading) return byHeading;
  return byAddress === 'home' && segments.length === 1 ? 'home' : undefined;
}

/** What stands over the page; a heading further down names a part of it. */
function headsOf({ reading }: Page): string[] {
  const top = reading.headings.slice(0, 3);
  return top.filter(({ level }, at) => at === 0 || level === 1).map(({ text }) => text);
}

/** The path's parts; of a page that was saved or shown under its site's bare address, those of the address it gives itself. */
function segmentsOf({ url, reading, domain }: Page): string[] {
  const own = partsOf(url);
  if (own.length > 0 || !reading.canonical || !URL.canParse(reading.canonical)) return own;
  const canonical = new URL(reading.canonical);
  const isSameSite = canonical.hostname === url.hostname || canonical.hostname === domain;
  return isSameSite || canonical.hostname.endsWith(`.${domain}`) ? partsOf(canonical) : own;
}

/** Parts of a path that name no page: a language in front, the form for phones or the server's file behind. */
const LANGUAGE = /^[a-z]{2}(?:[-_][a-z]{2})?$/i;
const FORM = /^(?:amp|(?:index|default|main)\.\w{3,5})$/i;

function partsOf({ pathname }: URL): string[] {
  const parts = readable(pathname).split('/').filter(Boolean);
  if (LANGUAGE.test(parts[0] ?? '')) parts.shift();
  if (FORM.test(parts.at(-1) ?? '')) parts.pop();
  return parts;
}

/** "?page=contact", "pagina.php?link6=contact": sites of one script name their pages in the query. */
function askedPage({ search }: URL): NamedPage | undefined {
  if (search === '') return undefined;
  const values = [...new URLSearchParams(search).values()].slice(0, 6);
  return values.filter(isPageName).map(namedPage).find(isOwn);
}

/** Pages that a site may show at its bare address all the same. */
const OWN: readonly (NamedPage | undefined)[] = ['contact', 'careers', 'legal', 'about'];

function isOwn(page: NamedPage | undefined): boolean {
  return OWN.includes(page);
}

/** At its bare address a site shows its home page, unless its title or only main heading is another page's name and nothing else. */
function rootPage({ reading, domain }: Page, parts: readonly string[]): NamedPage {
  const main = reading.headings.filter(({ level, region }) => level === 1 && region === 'main');
  const labels = [...parts, ...(main.length === 1 ? main.map(({ text }) => text) : [])];
  // A few words about contact mean that page; "Web Design Company" is no page about the company.
  const named = labels
    .map((label) => [label, namedPage(label)] as const)
    .flatMap(([label, page]) => (isPageName(label) || page === 'contact' ? [page] : []));
  // "Corporate – Contact us": the section stands beside the page.
  const whole = OWN.find((page) => named.includes(page));
  return whole ?? parts.map((part) => withoutName(part, domain)).find(isOwn) ?? 'home';
}

/** "Contact Acme Tools" on acme-tools.example: the page's name with the site's own behind it. "About You" on aboutyou.example is a name. */
function withoutName(part: string, domain: string | undefined): NamedPage | undefined {
  const [first = '', next = '', ...more] = part.split(' ', 8);
  const label = fold(domain?.split('.')[0] ?? '');
  const rest = fold([next, ...more].join(' '));
  if (label.length < 3 || rest.length < 3 || !isPageName(first)) return undefined;
  return rest.startsWith(label) || label.startsWith(fold(next)) ? namedPage(first) : undefined;
}

/** The first that names a page other than "home". */
function firstNamed(labels: readonly string[]): NamedPage | undefined {
  for (const label of labels) {
    const named = namedPage(label);
    if (named && named !== 'home') return named;
  }
  return undefined;
}
