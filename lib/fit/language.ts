import type { Account } from '../account/account.ts';
import { factsOf } from '../facts/fact.ts';
import { languageName } from '../text/language-names.ts';

/** What signals, word vectors and reference companies are in. */
export const HEARD_LANGUAGE = 'en';

/**
 * The language of a page as that page says, BCP 47 primary tag; of the whole site, for a page that did not say or where
 * none is given.
 */
export function languageAt({ facts }: Pick<Account, 'facts'>, url?: string): string | undefined {
  // Links speak of the site's other languages.
  const own = factsOf(facts, 'language').filter(({ source }) => source !== 'link');
  return (own.find((fact) => fact.url === url) ?? own[0])?.value;
}

/** "German"; "another language" for the rarer ones. */
export function languageInWords(tag: string): string {
  return languageName(tag) ?? 'another language';
}
