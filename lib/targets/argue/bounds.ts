import type { Account } from '../../account/account.ts';
import { bestFact } from '../../facts/fact.ts';
import { peopleOf } from '../../fit/people.ts';
import { count } from '../../icp/describe.ts';
import type { Criterion, SizeCriterion } from '../../icp/icp.ts';
import { countryName } from '../../text/country-names.ts';
import { type Cases, ENOUGH_CASES, isOf, named, type Proposal } from './cases.ts';

/** From companies of which the rep says that a criterion is met though it says no: its bounds made to hold them. */
export function widerBounds(cases: Cases): Proposal[] {
  return cases.icp.criteria.flatMap((criterion): Proposal[] => {
    if (criterion.importance === 'never' || criterion.importance === 'against') return [];
    const those = cases.says
      .filter(({ objections }) =>
        objections.some(
          (one) =>
            one.says === 'is met' &&
            one.criterionId === criterion.id &&
            one.was.verdict !== 'unknown' &&
            isOf(one.was, cases.icp),
        ),
      )
      .flatMap(({ accountId }) => cases.accounts.get(accountId) ?? []);
    return widened(criterion, those);
  });
}

function widened(criterion: Criterion, those: readonly Account[]): Proposal[] {
  if (criterion.kind === 'size') return widerSize(criterion, those);
  if (criterion.kind !== 'place' || criterion.near) return [];
  const countries = [...new Set(those.map(countryOf))].filter((country) => country !== undefined);
  return countries
    .filter((country) => !criterion.countries.includes(country))
    .flatMap((country) => {
      const there = those.filter((account) => countryOf(account) === country);
      const change = { ...criterion, countries: [...criterion.countries, country] };
      return proposal(change, there, `want ${countryName(country)} too`);
    });
}

function widerSize(criterion: SizeCriterion, those: readonly Account[]): Proposal[] {
  const outside = those.flatMap((account) => {
    const people = peopleOf(account.facts);
    if (!people || (people.low >= criterion.min && people.high <= criterion.max)) return [];
    return [{ account, ...people }];
  });
  const min = Math.min(criterion.min, ...outside.map((one) => one.low));
  const max = Math.max(criterion.max, ...outside.map((one) => one.high));
  const change: SizeCriterion = { ...criterion, min, max };
  if (change.halfMin !== undefined) change.halfMin = Math.min(change.halfMin, min);
  if (change.halfMax !== undefined) change.halfMax = Math.max(change.halfMax, max);
  const accounts = outside.map(({ account }) => account);
  return proposal(change, accounts, `want ${count(min)}–${count(max)} people`);
}

function countryOf({ facts }: Account): string | undefined {
  return bestFact(facts, 'country')?.value;
}

function proposal(change: Criterion, those: readonly Account[], ask: string): Proposal[] {
  if (those.length < ENOUGH_CASES) return [];
  const words = `You said that ${named(those)} fit all the same: ${ask}?`;
  return [{ edit: { change }, words, cases: those.map(({ id }) => id) }];
}
