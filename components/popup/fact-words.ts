import { counted, money } from '../../lib/facts/amount-words.ts';
import type { CompanyEvent, Fact, Office } from '../../lib/facts/fact.ts';
import { relationWords } from '../../lib/fit/relation-words.ts';
import { count, headCount } from '../../lib/icp/describe.ts';
import { capital } from '../../lib/text/capital.ts';
import { countryName } from '../../lib/text/country-names.ts';
import { shortAddress } from '../ui/address.ts';

/** A fact's value as a person would say it: "501–1,000 people", "Austria", "Over EUR 12 million". */
export function factWords(fact: Fact): string {
  switch (fact.key) {
    case 'employees':
      return `${headCount(fact.value)}${fact.value.group ? ' in the whole group' : ''}`;
    case 'revenue':
      return money(fact.value);
    case 'locations':
      return counted(fact.value);
    case 'openJobs':
      return counted(fact.value);
    case 'members':
    case 'followers':
      return count(fact.value);
    case 'country':
    case 'market':
      return countryName(fact.value);
    case 'office':
      return office(fact.value);
    case 'phone':
      return fact.value.written;
    case 'language':
      return languageName(fact.value);
    case 'buyers':
      return BUYERS_WORDS[fact.value];
    case 'businessModel':
      return capital(fact.value);
    case 'event':
      return event(fact.value);
    case 'relation':
      return relationWords(fact.value);
    case 'linkedin':
    case 'twitter':
    case 'facebook':
    case 'github':
    case 'youtube':
    case 'instagram':
      return shortAddress(fact.value);
    default:
      return String(fact.value);
  }
}

export const BUYERS_WORDS = {
  businesses: 'Sells to businesses',
  consumers: 'Sells to consumers',
  both: 'Sells to businesses and consumers',
} as const;

function office({ city, country }: Office): string {
  return city === undefined ? countryName(country) : `${city}, ${countryName(country)}`;
}

function event({ title, date, amount }: CompanyEvent): string {
  return [title, date, amount && money(amount)].filter(Boolean).join(' · ');
}

let names: Intl.DisplayNames | undefined;

/** English name of a language; its code where it has none. */
export function languageName(code: string): string {
  // Made on first use: few reps open the list, and making one takes a while.
  names ??= new Intl.DisplayNames('en', { type: 'language' });
  return names.of(code) ?? code;
}
