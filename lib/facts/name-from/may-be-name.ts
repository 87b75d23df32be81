import { isPageName } from '../page-words.ts';
import { isLetter } from './letters.ts';

/** Words of a page about the company rather than of its name; a whole label such as "Contact us" is no candidate at all. */
const PAGE_WORDS = new Set(
  'contact kontakt contacts careers jobs about leadership team form formular'.split(' '),
);
/** Addresses, broken characters, and what "Contact us" leaves behind. */
const NEVER =
  /[@\ufffd{}]|:\/\/|^www\.|^(?:us|me|ihnen|uns|nous|noi|nosotros|admin|home|untitled|wordpress|my site|default)$/i;

/** Whether a text names a page of the site as well. */
export function namesPage(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => PAGE_WORDS.has(word));
}

/** Whether a text may be a company's name by its form. */
export function mayBeName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || !isLetter(name) || NEVER.test(name)) return false;
  return name.split(' ').length <= 8 && !isPageName(name);
}
