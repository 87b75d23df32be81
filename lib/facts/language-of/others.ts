import type { PageLink } from '../../page/reading.ts';
import { foldWords } from '../../text/fold.ts';
import { languageNamed, languageTag } from '../../text/language-names.ts';
import type { Page } from '../page.ts';
import { sameSite } from '../same-site.ts';

/** A further language of the site. */
export interface OtherLanguage {
  language: string;
  quote: string;
}

/** Languages that the site is also in: by its alternates for search engines and its language menu. */
export function otherLanguages(page: Page): OtherLanguage[] {
  const alternates = page.reading.alternates.flatMap(({ language: written, href }) => {
    const language = languageTag(written);
    return language && language.length === 2 ? [{ language, quote: `${written}: ${href}` }] : [];
  });
  return [...alternates, ...menu(page)];
}

/** Links named by a language alone, to the same site in that language. */
function menu(page: Page): OtherLanguage[] {
  return page.reading.links.flatMap((link) => {
    if (link.region === 'main' || link.text.length > 24) return [];
    const language = languageNamed(foldWords(link.text));
    const quote = `${link.text}: ${link.href}`;
    return language && leadsTo(link, language, page) ? [{ language, quote }] : [];
  });
}

/** Two letters alone may be a country or a word: the address must say the language too. */
function leadsTo({ text, href }: PageLink, language: string, page: Page): boolean {
  const url = URL.parse(href);
  if (!url) return false;
  const [first = ''] = url.pathname.split('/').filter(Boolean);
  const isInAddress =
    languageTag(first.slice(0, 5)) === language ||
    url.hostname.startsWith(`${language}.`) ||
    [...url.searchParams.values()].some((value) => languageTag(value) === language);
  return (isInAddress || text.length > 3) && sameSite(url, page);
}
