import type { Account } from '../../account/account.ts';
import { peopleOf } from '../../fit/people.ts';
import { ICP_BOUNDS } from '../../icp/bounds.ts';
import { count } from '../../icp/describe.ts';
import type { Edit } from '../../icp/edit.ts';
import type { Icp, SizeCriterion } from '../../icp/icp.ts';
import { type Cases, ENOUGH_CASES, isOf, named, type Proposal } from './cases.ts';

/** A case that is so many times the middle one is an exception, and sets no limit. */
const ODD = 2;

interface Sized {
  account: Account;
  low: number;
  high: number;
}

/** From companies passed as too small: begin the wanted size above them, or rule out what is as small. */
export function smallPasses(cases: Cases): Proposal[] {
  const smallest = Math.min(...sized(cases.kept).map(({ low }) => low));
  const passed = passedAs('too small', cases).sort((a, b) => a.high - b.high);
  const middle = passed[Math.floor(passed.length / 2)]?.high ?? 0;
  const those = passed.filter(({ high }) => high < smallest && high <= middle * ODD);
  const limit = those.at(-1)?.high;
  if (limit === undefined || those.length < ENOUGH_CASES) return [];
  const ask = `rule out companies of up to ${count(limit)} people`;
  const from = (wanted: SizeCriterion) => withMin(wanted, limit + 1);
  return proposal(those, 'too small', edited(cases.icp, { min: 1, max: limit }, from), ask);
}

/** From companies passed as too large: end the wanted size below them, or rule out what is as large. */
export function largePasses(cases: Cases): Proposal[] {
  const largest = Math.max(...sized(cases.kept).map(({ high }) => high));
  const passed = passedAs('too large', cases).sort((a, b) => a.low - b.low);
  const middle = passed[Math.floor((passed.length - 1) / 2)]?.low ?? 0;
  const those = passed.filter(({ low }) => low > largest && low * ODD >= middle);
  const limit = those[0]?.low;
  if (limit === undefined || those.length < ENOUGH_CASES) return [];
  const ask = `rule out companies of ${count(limit)} people or more`;
  const to = (wanted: SizeCriterion) => withMax(wanted, limit - 1);
  return proposal(those, 'too large', edited(cases.icp, { min: limit, max: ICP_BOUNDS.people }, to), ask);
}

function passedAs(reason: 'too small' | 'too large', { says, accounts, icp }: Cases): Sized[] {
  const passes = says.filter(({ pass }) => pass?.reason === reason && isOf(pass.was, icp));
  return sized(passes.flatMap(({ accountId }) => accounts.get(accountId) ?? []));
}

function sized(accounts: readonly Account[]): Sized[] {
  return accounts.flatMap((account) => {
    const people = peopleOf(account.facts);
    return people ? [{ account, ...people }] : [];
  });
}

type Range = Pick<SizeCriterion, 'min' | 'max'>;

/**
 * The wanted size cut where it reaches into the range that was passed on, else a gate for that range; nothing where either says
 * so already, or where no wanted size would be left.
 */
function edited(icp: Icp, out: Range, cut: (wanted: SizeCriterion) => SizeCriterion): Edit | undefined {
  const sizes = icp.criteria.filter((criterion) => criterion.kind === 'size');
  const wanted = sizes.find(({ importance }) => importance !== 'never' && importance !== 'against');
  if (wanted && wanted.min <= out.max && wanted.max >= out.min) {
    const change = cut(wanted);
    return change.min <= change.max ? { change } : undefined;
  }
  const gates = sizes.filter(({ importance }) => importance === 'never');
  if (gates.some(({ min, max }) => min <= out.min && max >= out.max)) return undefined;
  const near = gates.find(({ min, max }) => min === out.min || max === out.max);
  if (near) return { change: { ...near, ...out } };
  return { add: { id: 'not-size', kind: 'size', importance: 'never', ...out } };
}

/** Half credit below would still favour those that were too small. */
function withMin({ halfMin: _, ...wanted }: SizeCriterion, min: number): SizeCriterion {
  return { ...wanted, min };
}

function withMax({ halfMax: _, ...wanted }: SizeCriterion, max: number): SizeCriterion {
  return { ...wanted, max };
}

function proposal(those: readonly Sized[], reason: string, edit: Edit | undefined, ask: string): Proposal[] {
  if (!edit) return [];
  const accounts = those.map(({ account }) => account);
  const asked =
    'change' in edit && edit.change.kind === 'size' && edit.change.importance !== 'never'
      ? `want ${count(edit.change.min)}–${count(edit.change.max)} people instead`
      : ask;
  const words = `You passed on ${named(accounts)} as ${reason}: ${asked}?`;
  return [{ edit, words, cases: accounts.map(({ id }) => id) }];
}
