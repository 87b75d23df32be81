import { termsOf } from '../../text/terms.ts';
import { inWordsOf } from './features.ts';
import type { IndustryModel } from './model.ts';

/** What the wording says of who pays: log-odds, above 0 for businesses, and the words that say most of it. */
export interface LikelyBuyers {
  /** `unclear`: nearer than three to one, or both. */
  buyers: 'businesses' | 'consumers' | 'unclear';
  logOdds: number;
  words: string[];
}

/** Content words after which more of the same is no more evidence: longer pages are brought down to it. */
const AS_LONG_AS = 30;
const CLEAR = 1.1;
const WORDS = 5;

/**
 * Naive Bayes over stems; English only.
 *
 * @param text what the page says of its company's trade.
 */
export function buyersOf(text: string, { knownOf, featureOf, buyers }: IndustryModel): LikelyBuyers {
  const terms = termsOf(text);
  const said = new Map<number, number>();
  for (const term of terms) {
    const { id } = knownOf(term);
    if (id >= 0) said.set(id, (said.get(id) ?? 0) + buyers.of(id));
  }
  const sum = [...said.values()].reduce((total, odds) => total + odds, 0);
  const logOdds = buyers.bias + sum * Math.min(1, AS_LONG_AS / Math.max(1, terms.length));
  const side = Math.sign(logOdds);
  const inWords = inWordsOf(terms);
  const words = [...said]
    .filter(([, odds]) => odds * side > 0)
    .sort((one, two) => Math.abs(two[1]) - Math.abs(one[1]))
    .slice(0, WORDS)
    .map(([id]) => inWords(featureOf(id)));
  const isClear = Math.abs(logOdds) >= CLEAR;
  return { buyers: !isClear ? 'unclear' : side > 0 ? 'businesses' : 'consumers', logOdds, words };
}
