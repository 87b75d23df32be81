import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { CompanySeen, PersonSeen } from '../../lib/facts/sites/site-understanding.ts';
import { companyOf } from '../../lib/store/company.ts';
import type { Store } from '../../lib/store/database.ts';
import { accountAt, mergeEntry } from '../../lib/store/entries.ts';
import { forgetCompany, rememberCompany } from '../../lib/store/forget.ts';
import { partAccount } from '../../lib/store/joins.ts';
import {
  fadePersons,
  forgetPerson,
  getPerson,
  personsAt,
  rememberPerson,
  savePerson,
  seePerson,
} from '../../lib/store/persons.ts';
import { freshStore } from './fresh.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 23);
const ENTRY = 'https://www.linkedin.com/company/acme';

const company = (more: Partial<CompanySeen> = {}): CompanySeen => ({
  subject: 'company',
  entry: ENTRY,
  keys: ['linkedin:1234567'],
  website: 'https://www.acme.example/',
  facts: [
    {
      key: 'name',
      value: 'Acme',
      source: 'profile',
      quote: 'Acme',
      url: ENTRY,
      seenAt: NOW,
      confidence: 0.9,
    },
  ],
  ...more,
});
const jane = (more: Partial<PersonSeen> = {}): PersonSeen => ({
  subject: 'person',
  id: 'linkedin:in/jane-example',
  name: 'Jane Example',
  title: 'Workshop Lead',
  company: { name: 'Acme', entry: 'https://www.linkedin.com/company/1234567' },
  url: 'https://www.linkedin.com/in/jane-example/',
  ...more,
});
const seeAcme = (store: Store) => mergeEntry(store, company(), 'Acme | LinkedIn', NOW);

describe('a company’s entry at LinkedIn', () => {
  it('is one company with its website, and with its number there', async () => {
    const store = freshStore();
    await seeAcme(store);
    const lead = (await companyOf(store, 'acme.linkedin.com')).id;
    for (const id of ['acme.example', '1234567.linkedin.com', 'acme.linkedin.com'])
      expect((await companyOf(store, id)).id, id).toBe(lead);
    expect((await companyOf(store, 'acme.example')).account?.label).toBe('Acme');
  });

  it('stays apart once the rep said that it is another company', async () => {
    const store = freshStore();
    const { joins } = await seeAcme(store);
    const site = joins.find(({ id, to }) => [id, to].includes('acme.example'));
    await partAccount(store, site?.id ?? '', NOW);
    await seeAcme(store);
    expect((await companyOf(store, 'acme.example')).account).toBeUndefined();
  });

  it('that was never read is of the company whose own site leads to it', async () => {
    const store = freshStore();
    expect(await accountAt(store, ENTRY)).toBeUndefined();
    const facts = [{ ...company().facts[0], key: 'linkedin', value: ENTRY } as never];
    await mergeEntry(
      store,
      company({ entry: 'https://www.crunchbase.com/organization/acme', keys: [], facts }),
      'Acme',
      NOW,
    );
    expect(await accountAt(store, ENTRY)).toBe('acme.crunchbase.com');
  });
});

describe('somebody whose page the rep opened', () => {
  it('is at the company of their employer’s number, whatever it was first known by', async () => {
    const store = freshStore();
    await seeAcme(store);
    const person = await seePerson(store, jane(), NOW);
    const ids = ['acme.example', 'acme.linkedin.com', '1234567.linkedin.com'];
    expect(ids).toContain(person.accountId);
    expect(await personsAt(store, ids)).toEqual([person]);
  });

  it('is at the one company of that name where their page leads to none', async () => {
    const store = freshStore();
    await seeAcme(store);
    const { accountId } = await seePerson(store, jane({ company: { name: 'ACME' } }), NOW);
    expect(accountId).toBe('acme.linkedin.com');
  });

  it('fades, unless the rep saved them', async () => {
    const store = freshStore();
    await seePerson(store, jane(), NOW);
    await seePerson(store, jane({ id: 'linkedin:in/kim-example', name: 'Kim Example' }), NOW);
    await savePerson(store, 'linkedin:in/kim-example', true, NOW);
    await fadePersons(store, NOW + 31 * DAY);
    expect(await getPerson(store, 'linkedin:in/jane-example')).toBeUndefined();
    expect(await getPerson(store, 'linkedin:in/kim-example')).toMatchObject({ savedAt: NOW });
  });

  it('can be forgotten, and taken back', async () => {
    const store = freshStore();
    const person = await seePerson(store, jane(), NOW);
    expect(await forgetPerson(store, person.id)).toEqual(person);
    expect(await getPerson(store, person.id)).toBeUndefined();
    await rememberPerson(store, person);
    expect(await getPerson(store, person.id)).toEqual(person);
  });
});

describe('a company that the rep forgets', () => {
  it('leaves nothing behind, its people included, and comes back whole', async () => {
    const store = freshStore();
    await seeAcme(store);
    await seePerson(store, jane(), NOW);
    const before = await companyOf(store, 'acme.example');
    const forgotten = await forgetCompany(store, 'acme.example');
    expect(forgotten.persons).toHaveLength(1);
    for (const table of ['accounts', 'joins', 'apart', 'targets', 'persons'] as const)
      expect(await store[table].count(), table).toBe(0);
    await rememberCompany(store, forgotten, NOW);
    expect(await companyOf(store, 'acme.example')).toEqual(before);
    expect(await getPerson(store, 'linkedin:in/jane-example')).toBeDefined();
  });
});
