import { fold, foldWords } from '../text/fold.ts';
import type { Page } from './page.ts';

/** Words by which a company speaks of itself: English, German, Dutch, French, Spanish, Portuguese, Italian, Nordic, Polish, Czech, Russian, Japanese. */
const WE =
  /(?<![\p{L}])(?:we|we['’](?:re|ve)|our|ours|wir|uns|unser\p{L}{0,2}|wij|onze?|ons|nous|notre|nos|nosotros|nuestr[oa]s?|somos|nós|noss[oa]s?|noi|nostr[oaie]|siamo|abbiamo|vi|vår[at]?|våra|vores|oss|nasz\p{L}{0,3}|náš|naše|jsme|мы|наш\p{L}{0,3}|弊社|当社|私たち)(?![\p{L}])/iu;

/** First person plural without a pronoun, as Italian, Spanish and Portuguese say it: "affianchiamo", "ofrecemos". */
const WE_VERB = /(?<![\p{L}])\p{Ll}{3,16}(?:iamo|[aei]mos)(?![\p{L}])/u;

/** What a company calls itself without naming itself. */
const THE_COMPANY =
  /(?<![\p{L}])(?:(?:the|this) (?:company|firm|business|agency|practice|brand|studio|organi[sz]ation)|das unternehmen|die firma|unternehmen wurde|het bedrijf|l['’](?:entreprise|agence|association)|la société|la empresa|a empresa|l['’](?:azienda|impresa)|la società|företaget|virksomheden|spółka|firma została|společnost|компания)(?![\p{L}])/iu;

/** Whether a sentence says "we", in the languages we read. */
export function saysWe(sentence: string): boolean {
  return WE.test(sentence) || WE_VERB.test(sentence);
}

export function saysTheCompany(sentence: string): boolean {
  return THE_COMPANY.test(sentence);
}

/** Tells whether a text names the company whose page it is, by the site's address, name and title. */
export function selfNamer(page: Page): (text: string) => boolean {
  const label = fold(page.domain?.split('.')[0] ?? '');
  const { reading } = page;
  const siteName = reading.meta.find(({ name }) => name === 'og:site_name')?.content ?? '';
  const known = new Set(
    foldWords(`${reading.title} ${siteName}`)
      .split(' ')
      .filter((word) => word.length > 2),
  );
  return (text) => {
    if (label.length > 2 && fold(text).includes(label)) return true;
    return properNames(text).some((name) => isKnown(name, known, label));
  };
}

/** Runs of capitalised words: "Northern Valve Supply", not the first word of a sentence alone. */
function properNames(text: string): string[][] {
  return (
    text.match(/\p{Lu}[\p{L}\p{N}&'’.-]{0,30}(?: (?:& |of |and )?\p{Lu}[\p{L}\p{N}&'’.-]{0,30}){0,5}/gu) ?? []
  )
    .map((name) => foldWords(name).split(' '))
    .slice(0, 12);
}

/** Two words of the name in the title, one that is the site's address as well, or the address's beginning. */
function isKnown(name: readonly string[], known: ReadonlySet<string>, label: string): boolean {
  const [first = ''] = name;
  if (first.length >= 5 && label.startsWith(first)) return true;
  const shared = name.filter((word) => word.length > 2 && known.has(word));
  return shared.length >= 2 || shared.some((word) => word.length > 3 && label.includes(word));
}
