import type { Account, Drift } from '../../account/account.ts';
import { counted, money } from '../../facts/amount-words.ts';
import type { Count } from '../../facts/fact.ts';
import { headCount } from '../../icp/describe.ts';
import { countryName } from '../../text/country-names.ts';
import type { Evidence } from '../fit.ts';
import type { Seen } from './sign.ts';

/** By how much a figure must have risen to be growth rather than a newer count. Our choice. */
const GROWN = 1.1;

/** What changed between two readings: a move, growth, more sites, more jobs. Shrinking is no moment to call. */
export function changeSigns({ drift, facts }: Pick<Account, 'drift' | 'facts'>): Seen[] {
  return (drift ?? []).flatMap((change): Seen[] => {
    const told = tell(change);
    return told ? [{ ...told, at: change.at, evidence: evidenceOf(change, facts) }] : [];
  });
}

type Told = Pick<Seen, 'kind' | 'strength' | 'finding'>;

function tell(drift: Drift): Told | undefined {
  switch (drift.key) {
    case 'name':
      return undefined;
    case 'country':
      return moved(countryName(drift.was), countryName(drift.now));
    case 'city':
      return moved(drift.was, drift.now);
    case 'employees':
      return grown(drift, 'growth', `People: ${low(headCount(drift.was))}`, headCount(drift.now));
    case 'revenue':
      return grown(drift, 'growth', `Revenue: ${low(money(drift.was))}`, money(drift.now));
    case 'locations':
      return grown(drift, 'site', `Locations: ${low(counted(drift.was))}`, counted(drift.now));
    case 'openJobs': {
      const more = grown(drift, 'hiring', `Open jobs: ${low(counted(drift.was))}`, counted(drift.now));
      return more && { ...more, strength: 'weak' };
    }
  }
}

function moved(was: string, now: string): Told {
  return { kind: 'move', strength: 'strong', finding: `Moved from ${was} to ${now}` };
}

function grown(
  { was, now }: { was: Count; now: Count },
  kind: Told['kind'],
  before: string,
  after: string,
): Told | undefined {
  if (middle(now) < middle(was) * GROWN) return undefined;
  return { kind, strength: 'strong', finding: `${before}, now ${low(after)}` };
}

/** Of a range in ratios: 200–500 stands for 316. */
function middle({ min, max = min }: Count): number {
  return Math.sqrt(Math.max(1, min) * Math.max(1, max));
}

function low(words: string): string {
  return words.replace(/^Over/, 'over');
}

/** The new value's own words, where the fact is still known; the page alone where it is not. */
function evidenceOf({ key, at, url }: Drift, facts: Account['facts']): Evidence {
  const fact = facts.find((one) => one.key === key && one.url === url);
  return { quote: fact?.quote ?? '', url, source: fact?.source ?? 'text', seenAt: at };
}
