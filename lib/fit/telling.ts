import type { Account, PageSeen } from '../account/account.ts';
import type { CompanyPage } from '../facts/understanding.ts';
import { once } from '../icp/once.ts';

/** Pages where a company says what it is and does, most telling first. */
const TELLING: readonly CompanyPage[] = ['home', 'about', 'product'];

/** Words of telling pages to be read before "not found" means no. */
export const ENOUGH_WORDS = 200;

/** A stored text of about this length was cut (PageSeen keeps 4,000 characters), so `words` counts more than was kept. */
const CUT = 3_990;

/** How much of what tells was read. */
export interface Told {
  words: number;
  /** "412 words on 2 pages". */
  where: string;
}

export function tells({ page }: Pick<PageSeen, 'page'>): boolean {
  return TELLING.includes(page);
}

/** Those that tell come first, each kind in the order given. */
export function tellingFirst(pages: readonly PageSeen[]): PageSeen[] {
  return [...pages.filter(tells), ...pages.filter((page) => !tells(page))];
}

export function toldBy({ pages }: Pick<Account, 'pages'>): Told {
  const telling = pages.filter(tells);
  const words = telling.reduce((sum, page) => sum + wordsKept(page), 0);
  return { words, where: `${words} words on ${telling.length === 1 ? '1 page' : `${telling.length} pages`}` };
}

/** Words of a page's text as it was kept. */
export function wordsKept(page: PageSeen): number {
  return page.text.length < CUT ? page.words : Math.min(page.words, wordsIn(page));
}

const wordsIn = once(({ text }: PageSeen): number => text.split(/\s+/).length);
