import { buyersOf } from '../industry-from/buyers-of.ts';
import { tellingSentence } from '../industry-from/telling-sentence.ts';
import { usefulText } from '../industry-from/useful-text.ts';
import { ownLanguage } from '../language.ts';
import type { Page } from '../page.ts';
import type { Trained } from '../trained.ts';
import type { Witness } from './witness.ts';

/** Content words below which nothing is said. */
const FEWEST = 30;
/**
 * What learned words weigh: right on four of five of the development pages, but on no more than half of those where the wording rules
 * are silent. So they never decide alone; they tip what leans their way already.
 */
const WEIGHT = 0.8;

/** What the words of an English page say of who buys. */
export function trainedWitnesses(page: Page, { model }: Trained): Witness[] {
  if (ownLanguage(page)?.value !== 'en') return [];
  const text = usefulText(page);
  if (text.words < FEWEST) return [];
  const { buyers, words } = buyersOf(`${text.head}\n${text.body}`, model);
  if (buyers === 'unclear') return [];
  return [
    {
      weight: buyers === 'businesses' ? WEIGHT : -WEIGHT,
      source: 'text',
      quote: () => tellingSentence(text, words),
    },
  ];
}
