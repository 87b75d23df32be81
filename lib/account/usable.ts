import { type Fact, isBrought, type LikelyIndustry } from '../facts/fact.ts';
import type { Signposts } from '../facts/understanding.ts';
import { cutTo } from '../text/squeeze.ts';
import { LIMITS, TEXT_LIMITS } from './limits.ts';
import { factSchema, signpostsSchema, webAddress } from './schema.ts';

/** Cut to size; what no record could hold is left out, and so is a page that claims to speak for the rep or for a file of theirs. */
export function usableFact(fact: Fact, url: string): Fact[] {
  if (isBrought(fact)) return [];
  const quote = cutTo(fact.quote, LIMITS.quote);
  const parsed = factSchema.safeParse({ ...fact, value: usableValue(fact), quote, url });
  return parsed.success ? [parsed.data] : [];
}

function usableValue(fact: Fact): Fact['value'] {
  switch (fact.key) {
    case 'name':
    case 'legalName':
    case 'formerName':
    case 'parent':
    case 'description':
    case 'city':
    case 'address':
    case 'industry':
    case 'job':
    case 'department':
    case 'customer':
    case 'partner':
    case 'certificate':
    case 'award':
      return cutTo(fact.value, TEXT_LIMITS[fact.key]);
    case 'likelyIndustry':
      return { ...fact.value, likely: fact.value.likely.map(withShortWords) };
    case 'event':
      return { ...fact.value, title: cutTo(fact.value.title, TEXT_LIMITS.event) };
    default:
      return fact.value;
  }
}

function withShortWords(likely: LikelyIndustry): LikelyIndustry {
  return { ...likely, words: likely.words.map((word) => cutTo(word, TEXT_LIMITS.likelyWord)) };
}

/** Those that are web addresses. */
export function usableSignposts(signposts: Signposts): Signposts {
  const usable = Object.entries(signposts).filter(([, url]) => webAddress.safeParse(url).success);
  return signpostsSchema.parse(Object.fromEntries(usable));
}
