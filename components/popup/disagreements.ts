import type { Account } from '../../lib/account/account.ts';
import { type FactKey, type FactValues, factsOf, type HeadCount } from '../../lib/facts/fact.ts';
import { headCount } from '../../lib/icp/describe.ts';
import { countryName } from '../../lib/text/country-names.ts';

/** Two readings of one question that cannot both be right, in words; the more trusted one first. */
export interface Disagreement {
  question: string;
  answers: [string, string];
}

/** Where the pages read so far contradict each other. The rep sees both: we do not pick in silence; once they have said which, it is settled. */
export function disagreements({ facts }: Pick<Account, 'facts'>): Disagreement[] {
  const between = <K extends FactKey>(
    key: K,
    question: string,
    differ: (a: FactValues[K], b: FactValues[K]) => boolean,
    words: (value: FactValues[K]) => string,
  ): Disagreement[] => {
    const known = factsOf(facts, key);
    const [first, ...rest] = known.map((fact) => fact.value);
    if (first === undefined || known[0]?.source === 'rep') return [];
    const other = rest.find((value) => differ(first, value));
    return other === undefined ? [] : [{ question, answers: [words(first), words(other)] }];
  };
  return [
    ...between('name', 'the name', differentNames, (name) => `“${name}”`),
    ...between('employees', 'how many people work there', apart, (stated) => headCount(stated).toLowerCase()),
    ...between('country', 'the country', (a, b) => a !== b, countryName),
    ...between('founded', 'the founding year', (a, b) => a !== b, String),
  ];
}

/** "Acme" and "Acme Logistics" are one name, short and long. */
function differentNames(a: string, b: string): boolean {
  const [one, two] = [squeezed(a), squeezed(b)];
  return !one.includes(two) && !two.includes(one);
}

/** Ranges that do not touch. */
function apart(a: HeadCount, b: HeadCount): boolean {
  return a.min > (b.max ?? Infinity) || b.min > (a.max ?? Infinity);
}

function squeezed(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
