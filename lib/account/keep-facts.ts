import { type Fact, type FactKey, type FactOf, factsOf, isBrought } from '../facts/fact.ts';
import { LIMITS, LISTS } from './limits.ts';

/**
 * The facts worth keeping when there are too many (LIMITS). What the rep said always stays, of files what came
 * last. Of what was read: second mentions of a value go before other values, a kind's twelfth fact before another kind's only one, and among
 * equals the least sure and oldest go first. The order given is kept.
 */
export function keepFacts(facts: readonly Fact[]): Fact[] {
  const read = facts.filter((fact) => !isBrought(fact));
  const keys = new Set<FactKey>(read.map((fact) => fact.key));
  const ranked = [...keys]
    .flatMap((key) => distinctFirst(factsOf(read, key)).slice(0, mostOf(key)).map(withPlace))
    .sort(
      (a, b) => a.place - b.place || b.fact.confidence - a.fact.confidence || b.fact.seenAt - a.fact.seenAt,
    );
  const files = facts.filter(({ source }) => source === 'import').sort((a, b) => b.seenAt - a.seenAt);
  const kept = new Set<unknown>([
    ...ranked.slice(0, LIMITS.facts).map(({ fact }) => fact),
    ...files.slice(0, LIMITS.factsImported),
  ]);
  return facts.filter((fact) => fact.source === 'rep' || kept.has(fact));
}

function mostOf(key: FactKey): number {
  return LISTS.has(key) ? LIMITS.factsPerList : LIMITS.factsPerKey;
}

function withPlace(fact: FactOf<FactKey>, place: number) {
  return { fact, place };
}

/** First the best fact of each value, then each value's second, and so on: twelve pages of one value hide no other. */
function distinctFirst(sorted: readonly FactOf<FactKey>[]): FactOf<FactKey>[] {
  const mentions = new Map<string, number>();
  return sorted
    .map((fact) => {
      const value = sameness(fact);
      const mention = mentions.get(value) ?? 0;
      mentions.set(value, mention + 1);
      return { fact, mention };
    })
    .sort((a, b) => a.mention - b.mention)
    .map(({ fact }) => fact);
}

/** Equal for facts that say the same: a phone number is the same however it is written. */
export function sameness({ key, value }: Pick<FactOf<FactKey>, 'key' | 'value'>): string {
  if (typeof value !== 'object') return String(value).toLowerCase();
  if (key === 'phone' && 'written' in value) return value.e164 ?? value.written.replace(/[^\d+]/g, '');
  return JSON.stringify(value).toLowerCase();
}
