import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, PageSeen } from '../../lib/account/account.ts';
import type { Fact } from '../../lib/facts/fact.ts';
import { judge } from '../../lib/fit/judges.ts';
import { learnFromClients } from '../../lib/fit/learn/learn.ts';
import { isBeyondChance } from '../../lib/fit/learn/shares.ts';
import type { IndustryOf } from '../../lib/fit/learn/what-they-are.ts';
import { criterionSchema } from '../../lib/icp/criterion-schema.ts';
import type { Industry } from '../../lib/icp/industries.ts';
import { account, fact, filler, page } from './invented.ts';

/** No industry is known of anybody. */
const nobodys: IndustryOf = () => undefined;

let made = 0;
function client(facts: Fact[], pages: PageSeen[] = []): Account {
  made += 1;
  return { ...account({ facts, pages }), id: `client-${made}.example`, label: `Client ${made}` };
}

const people = (min: number, max = min) => fact('employees', { min, max });
const each = <T>(items: T[], make: (item: T) => Fact[]) => items.map((item) => client(make(item)));

function told(clients: Account[], given: Partial<Parameters<typeof learnFromClients>[1]> = {}) {
  return learnFromClients(clients, { industryOf: nobodys, ...given }).map(({ words }) => words);
}

describe('what the best clients have in common', () => {
  it('is their size, in round numbers, with the median and of how many it is known', () => {
    const clients = each([120, 200, 300, 340, 340, 450, 5_000], (size) => [people(size)]);
    const [size] = learnFromClients([...clients, client([])], { industryOf: nobodys });
    expect(size?.words).toBe('5 of 8 have 200–500 people (median 340); not known of 1');
    expect(size).toMatchObject({ shown: 5, known: 7, of: 8 });
  });

  it('is no size where the clients are of every size', () => {
    expect(told(each([3, 40, 900, 20_000], (size) => [people(size)]))).toEqual([]);
  });

  it('is the countries that several are based in', () => {
    expect(told(each(['DE', 'DE', 'AT', 'AT', 'FR'], (country) => [fact('country', country)]))).toEqual([
      '4 of 5 are based in Austria or Germany',
    ]);
    expect(told(each(['DE', 'AT', 'FR'], (country) => [fact('country', country)]))).toEqual([]);
  });

  it('is their industry where it is sure, however it became known', () => {
    const known = new Map<string, [Industry, boolean]>();
    const clients = (['machinery', 'machinery', 'machinery', 'retail'] as const).map((industry, at) => {
      const one = client([]);
      known.set(one.id, [industry, at > 0]);
      return one;
    });
    const industryOf: IndustryOf = ({ id }) => {
      const [industry, sure] = known.get(id) ?? [];
      return industry && { sure: sure ?? false, likely: [{ industry }] };
    };
    expect(told(clients, { industryOf })).toEqual([
      '2 of 4 are in Machinery & industrial equipment; not known of 1',
    ]);
  });

  it('is what they are for a living and who pays them', () => {
    const clients = each(['businesses', 'both', 'consumers'] as const, (buyers) => [
      fact('buyers', buyers),
      fact('businessModel', 'manufacturer'),
    ]);
    expect(told(clients)).toEqual(['3 of 3 are manufacturers', '2 of 3 sell to businesses']);
  });

  it('is what most use, but not what everybody uses', () => {
    const clients = each(['HubSpot', 'HubSpot', 'Salesforce'], (crm) => [
      fact('technology', crm),
      fact('technology', 'Google Analytics'),
    ]);
    expect(told(clients)).toEqual(['3 of 3 use a product for CRM', '2 of 3 use HubSpot; not known of 1']);
    const others = each(Array(30).fill('HubSpot'), (crm: string) => [fact('technology', crm)]);
    expect(told(clients, { others })).toEqual(['3 of 3 use Google Analytics']);
  });

  it('is the fields they hire in, by the words of their own titles', () => {
    const clients = each(
      ['Senior Sales Manager', 'Leiter Vertrieb (m/w/d)', 'Sales Representative'],
      (title) => [fact('job', title)],
    );
    const [hiring] = learnFromClients([...clients, client([], [page('careers', filler(60))])], {
      industryOf: nobodys,
    });
    expect(hiring?.words).toBe('3 of 4 hire in sales');
    expect(hiring?.criterion).toMatchObject({ roles: ['sales', 'vertrieb'] });
  });

  it('is that they hire at all where they hire in different fields', () => {
    expect(told(each(['Welder', 'Accountant', 'Nurse'], (title) => [fact('job', title)]))).toEqual([
      '3 of 3 have open jobs',
    ]);
  });

  it('is the certificates that most hold', () => {
    const clients = [
      client([fact('certificate', 'ISO 9001')]),
      client([fact('certificate', 'ISO 9001')]),
      client([]),
    ];
    expect(told(clients)).toEqual(['2 of 3 hold ISO 9001; not known of 1']);
  });

  it('is the words they share and others do not say, but never what sites say of themselves', () => {
    const says = (text: string) => client([], [page('home', text)]);
    const clients = [
      says('Contact us. We run cold chain depots.'),
      says('Your cold chain partner. Contact us for pallets.'),
      says('Contact us about pallets, or the cold chain.'),
      says('Pallets. Contact us.'),
    ];
    const others = Array.from({ length: 30 }, () => says('Reach us about insurance.'));
    const words = ['4 of 4 say any of “cold chain” (3), “pallets” (3)'];
    expect(told(clients, { others })).toEqual(words);
    expect(told(clients, { telling: () => 5 })).toEqual(words);
    expect(told(clients, { telling: (word) => (word === 'pallets' ? 1 : 5) })).toEqual([
      '3 of 4 say any of “cold chain” (3)',
    ]);
    expect(told(clients)).toEqual([]);
    const alike = Array.from({ length: 30 }, (_, at) => says(at % 3 ? 'Trade in pallets.' : 'A cold chain.'));
    expect(told(clients, { others: alike })).toEqual([]);
  });

  it('takes two clients at least, and no more than ten', () => {
    expect(told([client([people(40)])])).toEqual([]);
    const [size] = learnFromClients(
      each(Array(14).fill(40), (size: number) => [people(size)]),
      { industryOf: nobodys },
    );
    expect(size?.of).toBe(10);
  });
});

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const anyClient = fc
  .record({
    size: maybe(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 300 }))),
    country: maybe(fc.constantFrom('DE', 'AT', 'FR')),
    tools: fc.subarray(['HubSpot', 'Salesforce', 'Shopify', 'Stripe']),
    job: maybe(fc.constantFrom('Sales Manager', 'Vertriebsleiter', 'Welder', 'Software Engineer')),
    text: fc.constantFrom('', 'We run cold chain depots.', 'Pallets, depots and gears.'),
  })
  .map(({ size, country, tools, job, text }) =>
    client(
      [
        ...(size ? [people(size[0], size[0] + size[1])] : []),
        ...(country ? [fact('country', country)] : []),
        ...tools.map((tool) => fact('technology', tool)),
        ...(job ? [fact('job', job)] : []),
      ],
      text === '' ? [] : [page('home', text)],
    ),
  );
const anyClients = fc.array(anyClient, { minLength: 2, maxLength: 10 });

describe('whoever the clients are', () => {
  it('each proposal is met by as many as it says, by the same judges that will score with it', () => {
    fc.assert(
      fc.property(anyClients, (clients) => {
        for (const { criterion, shown, by } of learnFromClients(clients, {
          industryOf: nobodys,
          telling: () => 9,
        })) {
          const met = clients.filter((one) => judge(one, criterion).verdict === 'yes');
          expect(met.map(({ label }) => label)).toEqual(by);
          expect(met).toHaveLength(shown);
        }
      }),
    );
  });

  it('each is shown by half at least, fit to be saved, and neither a must nor a gate', () => {
    fc.assert(
      fc.property(anyClients, (clients) => {
        const all = learnFromClients(clients, { industryOf: nobodys, telling: () => 9 });
        for (const { criterion, shown, known, of, words } of all) {
          expect(shown * 2).toBeGreaterThanOrEqual(of);
          expect(known).toBeGreaterThanOrEqual(shown);
          expect(words.startsWith(`${shown} of ${of} `)).toBe(true);
          expect(['strong', 'nice']).toContain(criterion.importance);
          expect(criterionSchema.safeParse(criterion).error).toBeUndefined();
        }
        expect(new Set(all.map(({ criterion }) => criterion.id)).size).toBe(all.length);
      }),
    );
  });

  it('their order changes nothing but the order of names', () => {
    fc.assert(
      fc.property(anyClients, (clients) => {
        const words = (list: Account[]) => told(list, { telling: () => 9 }).sort();
        expect(words(clients.toReversed())).toEqual(words(clients));
      }),
    );
  });
});

describe('beyond chance', () => {
  const shares = fc.double({ min: 0.01, max: 0.9, noNaN: true });

  it('is what few have and most clients do, judged harder the more was looked at', () => {
    expect(isBeyondChance(7, 8, 0.1, 1_000)).toBe(true);
    expect(isBeyondChance(4, 8, 0.1, 1)).toBe(true);
    expect(isBeyondChance(4, 8, 0.1, 1_000)).toBe(false);
    expect(isBeyondChance(0, 8, 0.1, 1)).toBe(false);
  });

  it('never fails for more clients of as many, nor for what is rarer', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        shares,
        shares,
        fc.integer({ min: 1, max: 999 }),
        (n, a, b, looked) => {
          const [rare, common] = [Math.min(a, b), Math.max(a, b)];
          if (isBeyondChance(n, 10, common, looked)) {
            expect(isBeyondChance(n + 1, 10, common, looked)).toBe(true);
            expect(isBeyondChance(n, 10, rare, looked)).toBe(true);
          }
        },
      ),
    );
  });
});
