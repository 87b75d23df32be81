import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { bestFact, factsOf } from '../../lib/facts/fact.ts';
import { getAccount, putAccount } from '../../lib/store/accounts.ts';
import { leadOf } from '../../lib/store/company.ts';
import { correctFact } from '../../lib/store/facts-said.ts';
import { forgetCompany, rememberCompany } from '../../lib/store/forget.ts';
import { joinAccounts, partAccount } from '../../lib/store/joins.ts';
import { sayOf, saySo } from '../../lib/store/says.ts';
import { seenLast } from '../../lib/store/seen.ts';
import { accountOf, fact, NOON } from '../account/sample.ts';
import { freshStore } from './fresh.ts';

const pass = { reason: 'too small', at: NOON } as const;
const ACME = 'acme.example';

describe('what a rep says of a company', () => {
  it('is kept once, and nothing stays once it is taken back', async () => {
    const store = freshStore();
    expect((await saySo(store, ACME, () => ({ pass }))).before).toBeUndefined();
    expect((await saySo(store, ACME, () => ({ pass }))).before).toEqual({
      accountId: ACME,
      pass,
      objections: [],
    });
    expect(await sayOf(store, [ACME])).toMatchObject({ pass });
    await saySo(store, ACME, () => ({ takeBack: 'pass' }));
    await saySo(store, ACME, () => ({ takeBack: 'pass' }));
    expect(await store.says.count()).toBe(0);
  });

  it('holds for all accounts of it, is taken back for all, and is there again for one that is parted', async () => {
    const store = freshStore();
    await putAccount(store, accountOf([]));
    await putAccount(store, accountOf([], { id: 'acme.shop' }));
    await saySo(store, 'acme.shop', () => ({ pass }));
    await joinAccounts(store, 'acme.shop', ACME, NOON);
    const { before, ids } = await saySo(store, ACME, () => ({ takeBack: 'pass' }));
    expect(before?.pass).toEqual(pass);
    expect(ids.toSorted()).toEqual([ACME, 'acme.shop']);
    expect((await sayOf(store, ids))?.pass).toBeUndefined();
    await partAccount(store, 'acme.shop', NOON);
    expect((await sayOf(store, ['acme.shop']))?.pass).toEqual(pass);
  });

  it('is forgotten with the company, and remembered with it', async () => {
    const store = freshStore();
    await putAccount(store, accountOf([]));
    await saySo(store, ACME, () => ({ pass }));
    const forgotten = await forgetCompany(store, ACME);
    expect(await store.says.count()).toBe(0);
    await rememberCompany(store, forgotten, NOON);
    await rememberCompany(store, forgotten, NOON);
    expect((await sayOf(store, [ACME]))?.pass).toEqual(pass);
  });
});

describe('a fact that a rep corrects by hand', () => {
  const people = (min: number, max = min) => ({ min, max });
  const said = { id: ACME, key: 'employees', now: NOON } as const;

  it('wins over what was read, and taken back leaves what was read', async () => {
    const store = freshStore();
    await putAccount(store, accountOf([fact('employees', people(20), { source: 'json-ld', confidence: 1 })]));
    const best = async () => bestFact((await getAccount(store, ACME))?.facts ?? [], 'employees');
    expect(await correctFact(store, { ...said, value: people(300) })).toMatchObject({
      outcome: 'kept',
      before: [],
    });
    expect(await best()).toMatchObject({ value: people(300), source: 'rep' });
    const again = await correctFact(store, { ...said, value: people(400) });
    expect(again.before[0]?.value).toEqual(people(300));
    expect((await correctFact(store, { ...said, value: null })).before[0]?.value).toEqual(people(400));
    expect(await best()).toMatchObject({ value: people(20), source: 'json-ld' });
  });

  it('that can have no such value is left as it is', async () => {
    const store = freshStore();
    await putAccount(store, accountOf([]));
    for (const value of ['many', people(5, 2), { min: -1 }, undefined])
      expect((await correctFact(store, { ...said, value })).outcome).toBe('no such value');
    expect((await getAccount(store, ACME))?.facts).toEqual([]);
    expect((await correctFact(store, { ...said, id: 'gone.example', value: people(3) })).outcome).toBe(
      'unknown company',
    );
  });

  it('stands as a list where a question has several answers, and only there', async () => {
    const store = freshStore();
    await putAccount(store, accountOf([fact('technology', 'jQuery')]));
    const uses = (value: unknown) => correctFact(store, { id: ACME, key: 'technology', value, now: NOON });
    const known = async () => factsOf((await getAccount(store, ACME))?.facts ?? [], 'technology');
    await uses(['HubSpot', 'Shopify']);
    expect((await known()).map(({ value }) => value)).toEqual(['HubSpot', 'Shopify', 'jQuery']);
    expect((await uses(['Shopify'])).before).toHaveLength(2);
    expect((await known()).map(({ value }) => value)).toEqual(['Shopify', 'jQuery']);
    for (const value of [[], ['HubSpot', 7], Array.from({ length: 41 }, String)])
      expect((await uses(value)).outcome).toBe('no such value');
    expect((await correctFact(store, { ...said, value: [people(7)] })).outcome).toBe('no such value');
  });

  it('and is its name, is how the company is called', async () => {
    const store = freshStore();
    await putAccount(store, accountOf([fact('name', 'Acme Ltd')], { label: 'Acme Ltd' }));
    const label = async () => (await getAccount(store, ACME))?.label;
    await correctFact(store, { id: ACME, key: 'name', value: 'Acme Valves', now: NOON });
    expect(await label()).toBe('Acme Valves');
    await correctFact(store, { id: ACME, key: 'name', value: null, now: NOON });
    expect(await label()).toBe('Acme Ltd');
  });

  it('stands once for a company of several accounts', async () => {
    const store = freshStore();
    await putAccount(store, accountOf([]));
    await putAccount(store, accountOf([], { id: 'acme.shop' }));
    await correctFact(store, { ...said, id: 'acme.shop', value: people(7) });
    await joinAccounts(store, 'acme.shop', ACME, NOON);
    expect((await correctFact(store, { ...said, value: people(9) })).before[0]?.value).toEqual(people(7));
    const facts = (await getAccount(store, 'acme.shop'))?.facts ?? [];
    expect(facts.map(({ value }) => value)).toEqual([people(9)]);
  });
});

describe('the companies seen last', () => {
  it('come in slices, newest first, joined ones once, however they are joined', async () => {
    const store = freshStore();
    for (const [at, id] of ['a.example', 'b.example', 'c.example', 'd.example'].entries())
      await putAccount(store, accountOf([], { id, lastSeenAt: NOON + at }));
    await joinAccounts(store, 'a.example', 'd.example', NOON);
    await joinAccounts(store, 'b.example', 'unread.example', NOON);
    const whole = await leadOf(store, 'b.example');
    const seen = await seenLast(store, 10);
    const ids = async (many: number) => (await seen.next(many)).map(({ id }) => id);
    expect(await ids(2)).toEqual(['a.example', 'c.example']);
    expect(await ids(2)).toEqual([whole]);
    expect(await ids(2)).toEqual([]);
  });
});
