import type { Count } from '../../../lib/facts/fact.ts';
import { BUSINESS_MODELS, BUYERS } from '../../../lib/icp/business.ts';
import type { FactWord, SayableKey } from '../../../lib/targets/argue/fact-word.ts';
import { sumsIn } from '../../../lib/text/money.ts';
import { countryOf } from '../../icp/countries.ts';

/** A fact as typed, or a sentence that says what was expected. */
export type Parsed = { word: FactWord } | { error: string };

/** Who the rep is: decides what "$" stands for, and in which languages countries are named. */
export interface Home {
  /** BCP 47 tags, the rep's own. */
  languages: readonly string[];
  /** This year. */
  year: number;
}

/** An amount: "200", "51-200", "51 to 200", "over 500", "500+". */
const RANGE = /^(over|more than|>)?\s*(.+?)\s*(?:(\+)|(?:-|–|—|to|bis|à)\s*(.+))?$/i;

/** What the rep typed for a fact. Nothing is guessed: what cannot be read in one way is answered with a sentence. */
export function parseFact(key: SayableKey, typed: string, { languages, year }: Home): Parsed {
  const text = typed.trim().replace(/\s+/g, ' ');
  switch (key) {
    case 'employees':
    case 'locations':
    case 'openJobs': {
      const value = countIn(text);
      return value ? { word: { key, value } } : { error: 'Write a number, as 320, 51–200 or over 500.' };
    }
    case 'revenue': {
      const [sum, more] = sumsIn(text, { country: languages[0]?.split('-')[1] });
      const error = 'Write a year’s revenue with its currency, as EUR 12 million or 5–7 Mio. €.';
      if (!sum || more) return { error };
      const { min, max, currency } = sum;
      return { word: { key, value: isOver(text) ? { min, currency } : { min, max, currency } } };
    }
    case 'founded': {
      const value = Number(text);
      if (/^\d{3,4}$/.test(text) && value >= 500 && value <= year) return { word: { key, value } };
      return { error: `Write the year with four digits, ${year} at the latest.` };
    }
    case 'country':
    case 'market': {
      const value = countryOf(text, languages);
      return value
        ? { word: { key, value } }
        : { error: 'Write one country by its name or code, as Austria or AT.' };
    }
    case 'businessModel': {
      const value = BUSINESS_MODELS.find((each) => each === text);
      return value ? { word: { key, value } } : CHOOSE;
    }
    case 'buyers': {
      const value = BUYERS.find((each) => each === text);
      return value ? { word: { key, value } } : CHOOSE;
    }
    default:
      if (text === '') return { error: 'Write it down first.' };
      return text.length > LONGEST
        ? { error: `That is longer than ${LONGEST} characters: shorten it.` }
        : { word: { key, value: text } };
  }
}

const CHOOSE = { error: 'Choose one.' };

/** Of names and products. */
const LONGEST = 80;
/** Nobody has more people, places or jobs. */
const MOST = 10_000_000;

function countIn(text: string): Count | undefined {
  const [, over, first = '', plus, second] = RANGE.exec(text) ?? [];
  const min = whole(first);
  const max = second === undefined ? min : whole(second);
  if (min === undefined || max === undefined || max < min || max > MOST) return undefined;
  if (over === undefined && plus === undefined) return { min, max };
  return second === undefined ? { min } : undefined;
}

function isOver(text: string): boolean {
  return /^(?:over|more than|>)|\+$/i.test(text);
}

/** "1,200", "1.200", "1 200", "1’200" and "1.2k". */
function whole(text: string): number | undefined {
  if (/^\d{1,9}$|^\d{1,3}(?:[.,'’ ]\d{3})+$/.test(text)) return Number(text.replace(/\D/g, ''));
  const [, thousands] = /^(\d{1,4}(?:[.,]\d)?) ?k$/i.exec(text) ?? [];
  return thousands === undefined ? undefined : Math.round(Number(thousands.replace(',', '.')) * 1_000);
}
