import type { Account } from '../../account/account.ts';
import { bestFact } from '../../facts/fact.ts';
import type { IndustryOf } from '../../fit/learn/what-they-are.ts';
import type { Edit } from '../../icp/edit.ts';
import type { Criterion, Icp, Importance } from '../../icp/icp.ts';
import { INDUSTRIES, type Industry } from '../../icp/industries.ts';
import { countryName } from '../../text/country-names.ts';
import { type Cases, ENOUGH_CASES, isOf, named, type Proposal } from './cases.ts';
import type { PassReason } from './say.ts';

/** A question whose answer is one of a list. */
interface Listed<V extends string> {
  reason: PassReason;
  of: (account: Account) => V | undefined;
  /** The values that a criterion names, where it asks this question. */
  valuesOf: (criterion: Criterion) => readonly V[] | undefined;
  make: (id: string, importance: Importance, values: V[]) => Criterion;
  words: (value: V) => string;
}

/** From companies passed as in the wrong industry: want it no more, or rule it out. */
export function industryPasses(cases: Cases): Proposal[] {
  return listPasses(cases, {
    reason: 'wrong industry',
    of: (account) => surely(account, cases.industryOf),
    valuesOf: (criterion) => (criterion.kind === 'industry' ? criterion.any : undefined),
    make: (id, importance, any) => ({ id, kind: 'industry', importance, any }),
    words: (industry) => INDUSTRIES[industry],
  });
}

/** From companies passed as in the wrong place: want the country no more, or rule it out. */
export function placePasses(cases: Cases): Proposal[] {
  return listPasses(cases, {
    reason: 'wrong place',
    of: ({ facts }) => bestFact(facts, 'country')?.value,
    valuesOf: (criterion) =>
      criterion.kind === 'place' && !criterion.near ? criterion.countries : undefined,
    make: (id, importance, countries) => ({ id, kind: 'place', importance, countries }),
    words: countryName,
  });
}

function surely(account: Account, industryOf: IndustryOf): Industry | undefined {
  const found = industryOf(account);
  return found?.sure ? found.likely[0]?.industry : undefined;
}

/** One proposal a value that enough passed companies share and no kept one has. */
function listPasses<V extends string>({ says, accounts, icp, kept }: Cases, asked: Listed<V>): Proposal[] {
  const passed = says
    .filter(({ pass }) => pass?.reason === asked.reason && isOf(pass.was, icp))
    .flatMap(({ accountId }) => accounts.get(accountId) ?? []);
  const values = new Set(passed.map(asked.of).filter((value) => value !== undefined));
  const good = new Set(kept.map(asked.of));
  return [...values].flatMap((value): Proposal[] => {
    const those = passed.filter((account) => asked.of(account) === value);
    const edit = those.length < ENOUGH_CASES || good.has(value) ? undefined : without(icp, value, asked);
    if (!edit) return [];
    const ask = 'change' in edit && edit.change.importance !== 'never' ? 'no longer want' : 'rule out';
    const words = `You passed on ${named(those)} as ${asked.reason}: ${ask} ${asked.words(value)}?`;
    return [{ edit, words, cases: those.map(({ id }) => id) }];
  });
}

/** The value taken from what is wanted, else put to what is ruled out; nothing where it would leave nothing, or is so already. */
function without<V extends string>(icp: Icp, value: V, { valuesOf, make }: Listed<V>): Edit | undefined {
  const asking = icp.criteria.flatMap((criterion) => {
    const values = valuesOf(criterion);
    return values ? [{ criterion, values }] : [];
  });
  const wanted = asking.find(({ criterion, values }) => isWanted(criterion) && values.includes(value));
  if (wanted) {
    const rest = wanted.values.filter((other) => other !== value);
    const { id, importance } = wanted.criterion;
    return rest.length > 0 ? { change: make(id, importance, rest) } : undefined;
  }
  const gate = asking.find(({ criterion }) => criterion.importance === 'never');
  if (gate?.values.includes(value)) return undefined;
  if (gate) return { change: make(gate.criterion.id, 'never', [...gate.values, value]) };
  const made = make('', 'never', [value]);
  return { add: { ...made, id: `not-${made.kind}` } };
}

function isWanted({ importance }: Criterion): boolean {
  return importance !== 'never' && importance !== 'against';
}
