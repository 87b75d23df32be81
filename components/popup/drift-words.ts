import type { Drift } from '../../lib/account/account.ts';
import { counted, money } from '../../lib/facts/amount-words.ts';
import { countryName } from '../../lib/text/country-names.ts';
import { day } from '../ui/day.ts';

/** A change in words: "People: was 201–500, now 501–1,000 (23 Nov 2026)". */
export function driftWords(drift: Drift): string {
  const [label, was, now] = parts(drift);
  return `${label}: was ${was}, now ${now} (${day(drift.at)})`;
}

function parts(drift: Drift): [label: string, was: string, now: string] {
  switch (drift.key) {
    case 'name':
      return ['Name', drift.was, drift.now];
    case 'country':
      return ['Country', countryName(drift.was), countryName(drift.now)];
    case 'city':
      return ['City', drift.was, drift.now];
    case 'employees':
      return ['People', low(counted(drift.was)), low(counted(drift.now))];
    case 'revenue':
      return ['Revenue', low(money(drift.was)), low(money(drift.now))];
    case 'locations':
      return ['Locations', low(counted(drift.was)), low(counted(drift.now))];
    case 'openJobs':
      return ['Open jobs', low(counted(drift.was)), low(counted(drift.now))];
  }
}

/** "Over 40" in the middle of a sentence. */
function low(words: string): string {
  return words.replace(/^Over/, 'over');
}
