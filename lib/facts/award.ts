import { awardsIn, type NamedAward } from './award-from/named.ts';
import { NOT_WON, WON } from './award-from/words.ts';
import type { Fact } from './fact.ts';
import { ownVoice } from './own-voice.ts';
import type { Page } from './page.ts';
import { Sentence, sentencesIn } from './sentence.ts';

const MOST = 8;
/** A caption or a row of a list of awards. */
const CAPTION = 110;
const LONGEST = 200;

/**
 * The awards that the company won, each with its year where stated: "Winner of the Northern Export Award 2025", "Inc. 5000 2024".
 * Never "award-winning" alone, nominations, a customer's or a person's award, nor one that the company gives.
 */
export function awardFacts(page: Page): Fact[] {
  const pictures = page.reading.pictures.filter(({ region }) => region !== 'nav');
  const found = new Map<string, Fact>();
  const shown = pictures.map(({ alt }) => ({ sentence: new Sentence(alt), isPicture: true }));
  for (const { sentence, isPicture } of [
    ...sentencesIn(page.reading).map((each) => ({ sentence: each, isPicture: false })),
    ...shown,
  ]) {
    for (const award of wonIn(sentence, page, isPicture)) {
      const value = withYear(award).slice(0, LONGEST);
      const key = value.toLowerCase();
      if (!found.has(key))
        found.set(
          key,
          page.fact(
            'award',
            value,
            isPicture ? 'landmark' : 'text',
            sentence.quote,
            award.isKnown ? 0.85 : 0.75,
          ),
        );
    }
  }
  // A page with many is one that gives them, or lists others'.
  return found.size > 2 * MOST ? [] : withoutRepeats([...found.values()]).slice(0, MOST);
}

function wonIn(sentence: Sentence, page: Page, isPicture: boolean): NamedAward[] {
  const awards = awardsIn(sentence.text);
  if (awards.length === 0) return [];
  const { text, words } = sentence;
  if (NOT_WON.isIn(words) || /\?\s*$|^\s*["“„«「]/.test(text)) return [];
  const voice = ownVoice(page);
  const isWon = WON.isIn(words) || /受賞|선정|수상|获奖|荣获/.test(text);
  if (isWon && voice.isOwn(sentence)) return awards;
  if (voice.tellsOfOthers || text.length > CAPTION) return [];
  return awards.filter(
    ({ isKnown, year }) =>
      (isWon && (year !== undefined || isPicture)) ||
      (isKnown && year !== undefined) ||
      (isKnown && isPicture),
  );
}

function withYear({ name, year }: NamedAward): string {
  return year && !name.includes(year) ? `${name} ${year}` : name;
}

/** An award with its year says more than the same without. */
function withoutRepeats(facts: readonly Fact[]): Fact[] {
  const values = facts.map(({ value }) => String(value).toLowerCase());
  return facts.filter(
    (_fact, at) => !values.some((other, place) => place !== at && other.startsWith(`${values[at]} `)),
  );
}
