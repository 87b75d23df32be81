import type { Page } from '../page.ts';
import type { Candidate } from './candidate.ts';
import { startsBig } from './letters.ts';
import { SPLIT } from './titles.ts';

/** Names shown where a site's own stands: the link to its home page, the logo, the largest heading. */
export function shownNames(page: Page): Candidate[] {
  return [...homeLinkNames(page), ...logoNames(page), ...headingNames(page), ...menuNames(page)];
}

/** The link to the home page, by its text or its picture's. */
function homeLinkNames(page: Page): Candidate[] {
  const found: Candidate[] = [];
  for (const { href, text } of page.reading.links.slice(0, 60)) {
    if (found.length >= 3) break;
    const label = firstPart(text.replace(/^\.[\w-]+\{.*\}/, ''));
    if (label.length >= 2 && label.length <= 60 && isHome(href, page)) {
      found.push({ text: label, source: 'link', quote: text, weight: 2, place: 'home link' });
    }
  }
  return found;
}

function firstPart(text: string): string {
  return text.split(SPLIT)[0]?.split(/(?<=[^\s.]{3})\. /)[0] ?? '';
}

/** Addresses of home pages are short: what is longer need not be taken apart. */
const LONGEST_HOME = 30;

function isHome(href: string, page: Page): boolean {
  const host = page.url.hostname.replace(/^www\./, '');
  if (href.length > host.length + LONGEST_HOME || !href.includes(host)) return false;
  if (!URL.canParse(href)) return false;
  const { hostname, pathname } = new URL(href);
  return (
    hostname.replace(/^www\./, '') === host &&
    /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w{3,5}|home\/?|default\.aspx?)?$/i.test(pathname)
  );
}

/** Pictures in a page's head, and those that call themselves a logo there. */
function logoNames(page: Page): Candidate[] {
  const pictures = page.reading.pictures.filter(({ region }) => region === 'header').slice(0, 2);
  return pictures.flatMap(({ alt }): Candidate[] => {
    const text = firstPart(alt);
    if (text.length < 2 || text.length > 60) return [];
    return [{ text, source: 'landmark', quote: alt, weight: 1.5, place: 'logo' }];
  });
}

/** The first heading of the first level: the name on home pages, the page's subject on others. */
function headingNames(page: Page): Candidate[] {
  const top = page.reading.headings.filter(({ level }) => level === 1).slice(0, 1);
  return top.flatMap(({ text, region }): Candidate[] => {
    const weight = region === 'header' ? 1.25 : 0.75;
    return text.length > 50 ? [] : [{ text, source: 'landmark', quote: text, weight, place: 'heading' }];
  });
}

/** "About Acme", "Why Acme?": what a menu calls the company. */
const ABOUT =
  /^(?:about|why|meet|contact|join|welcome to|working at|life at|über|warum|over|waarom|à propos de|pourquoi|chi è|perché|sobre|por qué|om) (\S.{1,40})$/i;

function menuNames(page: Page): Candidate[] {
  const found: Candidate[] = [];
  const { links, headings } = page.reading;
  for (const { text } of [...headings.slice(0, 20), ...links]) {
    if (found.length >= 3) break;
    const name = text.length <= 60 ? ABOUT.exec(text)?.[1] : undefined;
    if (!name || !startsBig(name) || name.split(' ').length > 5) continue;
    found.push({ text: name, source: 'landmark', quote: text, weight: 1.25, place: 'menu' });
  }
  return found;
}
