import { isPageName } from '../page-words.ts';
import { isLetter } from './letters.ts';

/** Words of a page about the company rather than of its name; a whole label such as "Contact us" is no candidate at all. */
const PAGE_WORDS = new Set(
  'contact kontakt contacts careers jobs about leadership team form formular'.split(' '),
);
/** Addresses, broken characters, and what "Contact us" leaves behind. */
const NEVER =
  /[@\ufffd{}]|:\/\/|^www\.|^(?:us|me|ihnen|uns|nous|noi|nosotros|admin|home|untitled|wordpress|my site|default)$/i;

/** Words by which a slogan speaks to its reader or praises; the small words of three words and more. */
const SLOGAN = new Set(
  'your you we our us best leading ihr ihre ihren dein deine wir unser unsere votre vos notre nos nous tu tus su sus nuestro nuestra seu sua nosso nossa vostro vostra tuo tua nostro nostra uw jouw onze din ditt vores vår twój nasz'.split(
    ' ',
  ),
);

/** How much of a name a text looks like: less where it names a page of the site as well, or speaks as slogans do. */
export function nameLikeness(name: string): number {
  const words = name.toLowerCase().split(/[\s-]+/);
  if (words.some((word) => PAGE_WORDS.has(word))) return 0.4;
  return words.length > 2 && words.some((word) => SLOGAN.has(word)) ? 0.4 : 1;
}

/** Whether a text may be a company's name by its form. */
export function mayBeName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || !isLetter(name) || NEVER.test(name)) return false;
  return name.split(' ').length <= 8 && !isPageName(name);
}
