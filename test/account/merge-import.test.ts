import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactBrought, Incoming } from '../../lib/account/incoming.ts';
import { industryOf } from '../../lib/account/industry-of.ts';
import { mergeUnderstanding } from '../../lib/account/merge.ts';
import { mergeImport } from '../../lib/account/merge-import.ts';
import { withFactsSaid } from '../../lib/account/said.ts';
import { accountSchema } from '../../lib/account/schema.ts';
import { withoutImport } from '../../lib/account/undo-import.ts';
import { bestFact, factsOf } from '../../lib/facts/fact.ts';
import { anyVisit } from './arbitrary.ts';
import { anyRow } from './arbitrary-row.ts';
import { ABOUT, accountOf, fact, HOME, NOON, understood } from './sample.ts';

const ID = 'acme.example';
const LATER = NOON + 86_400_000;
const CRM = { id: ID, file: 'crm.csv', at: NOON };

const city = (value: string): FactBrought => ({ key: 'city', value, quote: value });
const people = (min: number, max = min): FactBrought => ({
  key: 'employees',
  value: { min, max },
  quote: `Employees: ${min}`,
});
const row = (facts: FactBrought[] = [], more: Partial<Incoming> = {}): Incoming => ({
  lines: [2],
  url: HOME,
  facts,
  ...more,
});

describe('a company that a file tells of', () => {
  it('lies in the same city in whichever language the file names it', () => {
    const page = fact('city', 'Munich', { url: ABOUT });
    const { account, conflicts } = mergeImport(accountOf([page]), row([city('München')]), CRM);
    expect(conflicts).toEqual([]);
    expect(factsOf(account.facts, 'city').map(({ value, quote }) => [value, quote])).toContainEqual([
      'Munich',
      'München',
    ]);
  });

  it('is new with the file’s name for it, and each of its words says which file it is from', () => {
    const { account, adds, conflicts, gave } = mergeImport(
      undefined,
      row([city('Kiel')], { name: ' Acme ' }),
      CRM,
    );
    expect(account).toMatchObject({ id: ID, label: 'Acme', pages: [], firstSeenAt: NOON, lastSeenAt: NOON });
    expect(account.facts.map(({ key, value, quote }) => [key, value, quote])).toEqual([
      ['name', 'Acme', 'Acme'],
      ['city', 'Kiel', 'Kiel'],
    ]);
    for (const one of account.facts)
      expect(one).toMatchObject({ source: 'import', file: 'crm.csv', seenAt: NOON, url: HOME });
    expect({ adds, conflicts, gave }).toEqual({ adds: 2, conflicts: [], gave: [] });
  });

  it('goes by its address where the file has no name for it', () => {
    expect(mergeImport(undefined, row(), CRM).account).toMatchObject({ label: ID, facts: [] });
  });

  it('has its page at LinkedIn in one form, and no address of anybody else’s', () => {
    const linked = (linkedin: string) =>
      mergeImport(undefined, row([], { linkedin }), CRM).account.facts.map(({ value }) => value);
    expect(linked('https://de.linkedin.com/company/acme/about/')).toEqual([
      'https://www.linkedin.com/company/acme',
    ]);
    expect(linked('https://www.linkedin.com/in/ann')).toEqual([]);
    expect(linked('https://twitter.com/acme')).toEqual([]);
  });

  it('is said once what the file says twice', () => {
    const { account, adds } = mergeImport(undefined, row([city('Kiel'), city('KIEL'), people(51, 200)]), CRM);
    expect(account.facts).toHaveLength(2);
    expect(adds).toBe(2);
  });

  it('keeps the name that it is known by, but not a bare address', () => {
    const named = (label: string) =>
      mergeImport(accountOf([], { label }), row([], { name: 'Acme Group' }), CRM).account.label;
    expect(named('Acme')).toBe('Acme');
    expect(named(ID)).toBe('Acme Group');
  });
});

describe('what a file says beside what is known', () => {
  it('answers what is unknown, and yields to the least sure of the company’s own pages', () => {
    const page = fact('city', 'Bremen', { confidence: 0.4, url: ABOUT });
    const { account } = mergeImport(accountOf([page]), row([city('Kiel'), people(51, 200)]), CRM);
    expect(bestFact(account.facts, 'city')?.value).toBe('Bremen');
    expect(bestFact(account.facts, 'employees')?.value).toEqual({ min: 51, max: 200 });
  });

  it('is told where both cannot be right, and only there', () => {
    const known = accountOf([
      fact('name', 'Acme'),
      fact('city', 'Bremen'),
      fact('employees', { min: 100, max: 150 }),
      fact('founded', 1987),
    ]);
    const brought = row([city('Kiel'), people(51, 200), { key: 'founded', value: 1999, quote: '1999' }], {
      name: 'Acme GmbH',
    });
    expect(mergeImport(known, brought, CRM).conflicts).toEqual([
      { key: 'city', known: 'Bremen', brought: 'Kiel' },
      { key: 'founded', known: 1987, brought: 1999 },
    ]);
  });

  it('is nothing new where an account joined to it says so', () => {
    const others = [fact('city', 'Kiel')];
    expect(mergeImport(undefined, row([city('Kiel')]), CRM, others).adds).toBe(0);
    expect(mergeImport(undefined, row([city('Bonn')]), CRM, others).conflicts).toHaveLength(1);
  });

  it('takes the place of what this file said before, and of no other file’s word', () => {
    const first = mergeImport(undefined, row([city('Kiel')], { name: 'Acme' }), CRM).account;
    const other = mergeImport(first, row([city('Bonn')]), { ...CRM, file: 'fair.csv' }).account;
    const again = mergeImport(other, row([city('Ghent')], { name: 'Acme BV' }), { ...CRM, at: LATER });
    expect(factsOf(again.account.facts, 'city').map(({ value }) => value)).toEqual(['Ghent', 'Bonn']);
    expect(again.gave.map(({ value }) => value)).toEqual(['Acme', 'Kiel']);
    expect(again.account.label).toBe('Acme BV');
  });

  it('stays when a page is read, and what pages say of it stays when a file is brought in again', () => {
    const known = mergeImport(undefined, row([city('Kiel')], { name: 'Acme' }), CRM).account;
    const read = mergeUnderstanding(
      known,
      understood([fact('country', 'DE')]),
      { url: HOME, title: 'Welcome' },
      LATER,
    );
    expect(read.facts.map(({ key }) => key)).toEqual(['country', 'name', 'city']);
    expect(read.label).toBe('Acme');
    expect(mergeImport(read, row(), { ...CRM, at: LATER + 1 }).account.facts.map(({ key }) => key)).toEqual([
      'country',
    ]);
  });

  it('is never more than there is room for: the oldest file gives way as a whole', () => {
    const many = (name: string) =>
      row(Array.from({ length: 30 }, (_, n) => ({ key: 'job', value: `${name} ${n}`, quote: 'job' })));
    let account = accountOf([fact('city', 'Kiel')]);
    for (let nth = 0; nth < 5; nth += 1)
      account = mergeImport(account, many(`file ${nth}`), {
        ...CRM,
        file: `${nth}.csv`,
        at: NOON + nth,
      }).account;
    expect(account.facts).toHaveLength(121);
    expect([...new Set(account.facts.map(({ file }) => file))]).toEqual([
      undefined,
      '1.csv',
      '2.csv',
      '3.csv',
      '4.csv',
    ]);
  });

  it('tells the industry, before what words make likely and after the rep', () => {
    const likely = fact('likelyIndustry', {
      likely: [{ industry: 'software', score: 0.6, words: [] }],
      sure: true,
      by: 'model',
    });
    const brought = row([{ key: 'industry', value: 'Truck Transportation', quote: 'Truck Transportation' }]);
    const { account } = mergeImport(accountOf([likely]), brought, CRM);
    expect(industryOf(account)).toMatchObject({ by: 'stated', likely: [{ industry: 'transport' }] });
    const said = withFactsSaid(account, 'industry', [
      fact('industry', 'Retail', { source: 'rep', confidence: 1 }),
    ]);
    expect(industryOf(said)).toMatchObject({ by: 'rep' });
  });
});

describe('whatever a file says', () => {
  const visits = fc.array(anyVisit, { maxLength: 6 });
  const rows = fc.array(anyRow, { maxLength: 5 });
  const known = fc.tuple(visits, rows).map(([pages, files]) => {
    const read = pages.reduce<ReturnType<typeof accountOf> | undefined>(
      (account, { understanding, page, now }) => mergeUnderstanding(account, understanding, page, now),
      undefined,
    );
    return files.reduce(
      (account, each, at) =>
        mergeImport(account, each, { id: ID, file: `${at % 2}.csv`, at: 1 + at }).account,
      read,
    );
  });
  const bringing = { id: ID, file: '1.csv', at: 1_000 };

  it('the account stays in its bounds and can be read back, and the row brought in twice changes nothing', () => {
    fc.assert(
      fc.property(known, anyRow, (before, each) => {
        const { account } = mergeImport(before, each, bringing);
        expect(accountSchema.parse(account)).toEqual(account);
        const again = mergeImport(account, each, bringing);
        expect(again).toMatchObject({ account, adds: 0, gave: [] });
      }),
    );
  });

  it('no fact of a page gives way, and taken back the account is what it was to the last byte', () => {
    fc.assert(
      fc.property(known, anyRow, (before, each) => {
        const { account, gave } = mergeImport(before, each, bringing);
        expect(gave.every(({ source }) => source === 'import')).toBe(true);
        const label = before && { label: before.label };
        const back = withoutImport(account, bringing, { gave, ...label });
        if (before) expect(JSON.stringify(back)).toBe(JSON.stringify(before));
        else expect(back).toMatchObject({ label: ID, facts: [] });
      }),
    );
  });
});
