import { money } from '../../facts/amount-words.ts';
import { type CompanyEvent, type Fact, factsOf } from '../../facts/fact.ts';
import { evidenceOf } from '../judgement.ts';
import type { Seen, SignKind } from './sign.ts';

/** Launches and press are news, but no change in what the company needs. */
const KINDS: Record<CompanyEvent['kind'], SignKind | undefined> = {
  funding: 'funding',
  acquired: 'deal',
  acquires: 'deal',
  opening: 'site',
  launch: undefined,
  press: undefined,
};

/** What the pages say has happened. Without a date it may be of any year, and is no sign. */
export function eventSigns(facts: readonly Fact[]): Seen[] {
  return factsOf(facts, 'event').flatMap((fact): Seen[] => {
    const kind = KINDS[fact.value.kind];
    const { date } = fact.value;
    const at = date === undefined ? Number.NaN : Date.parse(date);
    if (!kind || date === undefined || Number.isNaN(at)) return [];
    return [
      { kind, strength: 'strong', finding: eventInWords(fact.value), at, date, evidence: evidenceOf(fact) },
    ];
  });
}

/** "Funding of EUR 12 million", or the page’s own words. */
export function eventInWords({ kind, title, amount }: CompanyEvent): string {
  return kind === 'funding' && amount ? `Funding of ${money(amount).replace(/^Over/, 'over')}` : title;
}
