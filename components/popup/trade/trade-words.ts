import type { IndustryKnown } from '../../../lib/account/industry-of.ts';
import type { Fact, LikelyIndustry } from '../../../lib/facts/fact.ts';
import { languageAt } from '../../../lib/fit/language.ts';
import { isLinkedIn } from '../../../lib/page/sites/site-at.ts';
import { shortAddress } from '../../ui/address.ts';
import { languageName } from '../fact-words.ts';

/** Deciding words in one line; the rest is one press away. */
const IN_LINE = 3;

/** How an industry is known: "stated on LinkedIn", "likely, 72 %: warehouse, freight, carriers", "you said so". */
export function howKnown({ by, sure, likely: [first], fact }: IndustryKnown, facts: Fact[]): string {
  const words = first?.words.slice(0, IN_LINE).join(', ') ?? '';
  const because = words === '' ? '' : `: ${words}`;
  switch (by) {
    case 'rep':
      return 'you said so';
    case 'stated':
      return `stated ${whereStated(fact)}`;
    case 'model':
      return `${sure ? 'likely' : 'perhaps'}, ${share(first?.score ?? 0)}${because}`;
    case 'keywords':
      return `${sure ? '' : 'perhaps, '}by words alone${inLanguage(fact, facts)}${because}`;
  }
}

/** Likely enough not to read as "0 %". */
export function isWorthSaying({ score }: LikelyIndustry): boolean {
  return score >= 0.005;
}

/** "72 %", kept on one line. */
export function share(score: number): string {
  return `${Math.round(score * 100)}\u00a0%`;
}

function whereStated({ source, url, file }: Fact): string {
  if (file !== undefined) return `in ${file}`;
  if (isLinkedIn(url)) return 'on LinkedIn';
  if (source === 'profile') return `on ${shortAddress(url).split('/')[0]}`;
  return source === 'json-ld' || source === 'microdata' ? 'in its structured data' : 'on its site';
}

/** " (page in German)": of the very page where that is known. */
function inLanguage({ url }: Fact, facts: Fact[]): string {
  const language = languageAt({ facts }, url);
  return language === undefined ? '' : ` (page in ${languageName(language)})`;
}
