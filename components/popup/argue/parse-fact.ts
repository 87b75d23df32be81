import { BUSINESS_MODELS, BUYERS } from '../../../lib/icp/business.ts';
import type { FactWord, SayableKey } from '../../../lib/targets/argue/fact-word.ts';
import { countryOf } from '../../icp/countries.ts';
import { countIn, sumIn } from './amounts.ts';
import { RELATION_CHOICES } from './sayable-words.ts';

/** A fact as typed, or a sentence that says what was expected. */
type Parsed = { word: FactWord } | { error: string };

/** When and where the rep writes. */
interface Home {
  /** BCP 47 tags, the rep's own: in these, countries are named too. */
  languages: readonly string[];
  /** This year. */
  year: number;
}

/** What the rep typed for a fact. Nothing is guessed: what cannot be read in one way is answered with a sentence. */
export function parseFact(key: SayableKey, typed: string, { languages, year }: Home): Parsed {
  const text = typed.trim().replace(/\s+/g, ' ');
  switch (key) {
    case 'employees':
    case 'locations':
    case 'openJobs': {
      const value = countIn(text);
      // No open jobs are an answer; no people are none.
      return value && (value.min > 0 || key === 'openJobs')
        ? { word: { key, value } }
        : { error: 'Write a number, as 320, 51–200 or over 500.' };
    }
    case 'revenue': {
      const value = sumIn(text);
      const error = 'Write a year’s revenue with its currency, as EUR 12 million or 5–7 Mio. €.';
      return value ? { word: { key, value } } : { error };
    }
    case 'founded': {
      const value = Number(text);
      if (/^\d{3,4}$/.test(text) && value >= 500 && value <= year) return { word: { key, value } };
      return { error: `Write the year with four digits, ${year} at the latest.` };
    }
    case 'country': {
      const value = countryOf(text, languages);
      return value ? { word: { key, value } } : COUNTRY;
    }
    case 'market': {
      const countries = answersIn(text).map((each) => countryOf(each, languages));
      const value = [...new Set(countries.flatMap((each) => each ?? []))];
      return value.length > 0 && !countries.includes(undefined) ? { word: { key, value } } : COUNTRY;
    }
    case 'technology':
    case 'certificate':
    case 'job': {
      const value = answersIn(text);
      return faultIn(value) ?? { word: { key, value } };
    }
    case 'businessModel': {
      const value = BUSINESS_MODELS.find((each) => each === text);
      return value ? { word: { key, value } } : CHOOSE;
    }
    case 'buyers': {
      const value = BUYERS.find((each) => each === text);
      return value ? { word: { key, value } } : CHOOSE;
    }
    case 'relation': {
      const is = RELATION_CHOICES.find((each) => each === text);
      return is ? { word: { key, value: { is } } } : CHOOSE;
    }
    default:
      return faultIn([text]) ?? { word: { key, value: text } };
  }
}

const CHOOSE = { error: 'Choose one.' };
const COUNTRY = { error: 'Write a country by its name or code, as Austria or AT.' };

/** Of names and products. */
const LONGEST = 80;

function faultIn(answers: readonly string[]): Parsed | undefined {
  if (!answers.some((each) => each !== '')) return { error: 'Write it down first.' };
  return answers.some(({ length }) => length > LONGEST)
    ? { error: `That is longer than ${LONGEST} characters: shorten it.` }
    : undefined;
}

/** Each once, as "HubSpot, Shopify" names two. */
function answersIn(text: string): string[] {
  return [...new Set(text.split(/\s*[,;]\s*/).filter((each) => each !== ''))];
}
