import { languageTag } from '../text/language-names.ts';
import type { Fact, FactOf } from './fact.ts';
import { heardLanguage } from './language-of/heard.ts';
import { otherLanguages } from './language-of/others.ts';
import type { Page } from './page.ts';

/** How sure another language of the site is: below the page's own, however faintly that is heard. */
const OTHER = 0.5;
/** Languages of one site that are kept. */
const MOST = 12;

/**
 * The page's own language first and surest: as it declares, unless its text clearly speaks another. Then the site's other
 * languages, where the page's own is known.
 */
export function languageFacts(page: Page): Fact[] {
  const own = ownLanguage(page);
  if (!own) return [];
  const others = new Map(
    otherLanguages(page)
      .filter(({ language }) => language !== own.value)
      .map((other) => [other.language, other.quote]),
  );
  return [
    own,
    ...[...others]
      .slice(0, MOST - 1)
      .map(([language, quote]) => page.fact('language', language, 'link', quote, OTHER)),
  ];
}

/** Several questions ask for it: it is found out once a page. */
const known = new WeakMap<Page, { own: FactOf<'language'> | undefined }>();

/** The language that the page itself is in; undefined where it neither says nor shows it. */
export function ownLanguage(page: Page): FactOf<'language'> | undefined {
  const found = known.get(page) ?? { own: findOut(page) };
  known.set(page, found);
  return found.own;
}

function findOut(page: Page): FactOf<'language'> | undefined {
  const declared = declaredLanguage(page);
  const heard = heardLanguage(page);
  const isOtherwise = heard && heard.language !== declared?.language;
  if (isOtherwise && (!declared || (heard.sure && !sharesScript(declared.language, heard.language)))) {
    return page.fact('language', heard.language, 'text', heard.quote, heard.sure ? 0.9 : 0.6);
  }
  return declared && page.fact('language', declared.language, 'meta', declared.quote, heard ? 0.97 : 0.85);
}

function declaredLanguage(page: Page): { language: string; quote: string } | undefined {
  const { reading } = page;
  const meta = (name: string) => reading.meta.find((tag) => tag.name === name)?.content;
  for (const text of [reading.language, meta('og:locale'), meta('content-language'), meta('language')]) {
    const language = languageTag(text ?? '');
    if (language && text) return { language, quote: text };
  }
  return undefined;
}

/** Languages in the letters by which another is heard: that one is only the likeliest of them. */
const SAME_SCRIPT: Readonly<Record<string, string>> = {
  ru: 'uk bg sr mk be kk ky mn tg',
  ar: 'fa ur ps',
  he: 'yi',
};

function sharesScript(declared: string, heard: string): boolean {
  return SAME_SCRIPT[heard]?.split(' ').includes(declared) ?? false;
}
