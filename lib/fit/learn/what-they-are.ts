import type { Account } from '../../account/account.ts';
import { bestFact, factsOf } from '../../facts/fact.ts';
import { ICP_BOUNDS } from '../../icp/bounds.ts';
import type { BusinessModel } from '../../icp/business.ts';
import type { BusinessCriterion } from '../../icp/icp.ts';
import { INDUSTRIES, type Industry } from '../../icp/industries.ts';
import { countryName } from '../../text/country-names.ts';
import { type Answer, type Learnt, learnt, oneOf, slug, tally } from './learnt.ts';

/** After "7 of 8". */
const MODEL_WORDS: Readonly<Record<BusinessModel, string>> = {
  software: 'make software',
  services: 'sell services',
  manufacturer: 'are manufacturers',
  distributor: 'are distributors',
  retailer: 'are retailers',
  marketplace: 'run a marketplace',
  'non-profit': 'are non-profits',
  'public body': 'are public bodies',
};

/** What a company does, as `industryOf` in lib/account tells it. */
export type IndustryOf = (
  account: Account,
) => { sure: boolean; likely: readonly { industry: Industry }[] } | undefined;

/** Values named in one criterion: more have nothing in common. Our choice. */
const MOST = { countries: 6, industries: 3, certificates: 3 };

/** The countries that several clients are based in. */
export function placeLearnt(clients: readonly Account[]): Learnt[] {
  const countries = clients.map(({ facts }) => bestFact(facts, 'country')?.value);
  const some = severalOf(countries, MOST.countries);
  const say = `are based in ${oneOf(some.map(countryName))}`;
  const make = { id: 'place', kind: 'place', countries: some } as const;
  return learnt(clients, among(countries, some), (importance) => ({ ...make, importance }), say);
}

/** The industries that several clients are in; one that is only guessed at counts as unknown. */
export function industryLearnt(clients: readonly Account[], industryOf: IndustryOf): Learnt[] {
  const industries = clients.map((client) => {
    const found = industryOf(client);
    return found?.sure ? found.likely[0]?.industry : undefined;
  });
  const some = severalOf(industries, MOST.industries);
  const say = `are in ${oneOf(some.map((industry) => INDUSTRIES[industry]))}`;
  const make = { id: 'industry', kind: 'industry', any: some } as const;
  return learnt(clients, among(industries, some), (importance) => ({ ...make, importance }), say);
}

/** What most are for a living, and who pays them: each by itself, for the rep may want one only. */
export function businessLearnt(clients: readonly Account[]): Learnt[] {
  return [...modelLearnt(clients), ...buyersLearnt(clients)];
}

function modelLearnt(clients: readonly Account[]): Learnt[] {
  const models = clients.map(({ facts }) => factsOf(facts, 'businessModel').map(({ value }) => value));
  const [[model] = []] = tally(models);
  if (model === undefined) return [];
  const answers = models.map((list) => (list.length === 0 ? undefined : list.includes(model)));
  const make = { id: 'business', kind: 'business', any: [model] } satisfies Partial<BusinessCriterion>;
  return learnt(clients, answers, (importance) => ({ ...make, importance }), MODEL_WORDS[model]);
}

function buyersLearnt(clients: readonly Account[]): Learnt[] {
  const buyers = clients.map(({ facts }) => bestFact(facts, 'buyers')?.value);
  const [[payer] = []] = tally(buyers.map((one) => (one === undefined || one === 'both' ? [] : [one])));
  if (payer === undefined) return [];
  const make = {
    id: 'buyers',
    kind: 'business',
    any: [],
    buyers: payer,
  } satisfies Partial<BusinessCriterion>;
  const answers = among(buyers, [payer, 'both']);
  return learnt(clients, answers, (importance) => ({ ...make, importance }), `sell to ${payer}`);
}

/** Certificates that most hold. That a page names none does not tell that it holds none. */
export function certificatesLearnt(clients: readonly Account[]): Learnt[] {
  const held = clients.map(({ facts }) => factsOf(facts, 'certificate').map(({ value }) => value));
  return tally(held)
    .slice(0, MOST.certificates)
    .flatMap(([name]) =>
      learnt(
        clients,
        held.map((list) => list.includes(name) || undefined),
        (importance) => ({
          id: `holds-${slug(name)}`,
          kind: 'certificate',
          importance,
          any: [name.slice(0, ICP_BOUNDS.word)],
        }),
        `hold ${name}`,
      ),
    );
}

/** The values that at least two have, most common first. */
function severalOf<V extends string>(values: readonly (V | undefined)[], most: number): V[] {
  return tally(values.map((value) => (value === undefined ? [] : [value])))
    .filter(([, clients]) => clients > 1)
    .slice(0, most)
    .map(([value]) => value);
}

function among<V>(values: readonly (V | undefined)[], some: readonly V[]): Answer[] {
  return values.map((value) => (value === undefined ? undefined : some.includes(value)));
}
