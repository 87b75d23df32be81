import 'fake-indexeddb/auto';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { Corrected, correctedSchema } from '../../lib/account/corrected.ts';
import { industryOf, industrySaid } from '../../lib/account/industry-of.ts';
import type { IndustryGuess } from '../../lib/facts/fact.ts';
import type { Industry } from '../../lib/icp/industries.ts';
import { getAccount, putAccount } from '../../lib/store/accounts.ts';
import { allCorrections, correctIndustry } from '../../lib/store/corrections.ts';
import type { Store } from '../../lib/store/database.ts';
import { forgetCompany, rememberCompany } from '../../lib/store/forget.ts';
import { joinAccounts, partAccount } from '../../lib/store/joins.ts';
import { accountOf, fact, NOON, pageSeen } from '../account/sample.ts';
import { shippedModel } from '../models/industry-figures.ts';
import { freshStore } from './fresh.ts';

const model = shippedModel(`${import.meta.dirname}/../../public/models`);
const PALLETS =
  'We store pallets in cold warehouses, plan freight for growers and drive lorries between ports at night. Our drivers load, chill and deliver cargo, our planners track each shipment, and our customs desk clears containers before the vessel docks. Weekend storage, express parcels and refrigerated trailers complete the service.';
const software: IndustryGuess = {
  likely: [{ industry: 'software', score: 0.6, words: ['track', 'plan'] }],
  sure: true,
  by: 'model',
};

async function seen(store: Store, id: string, language = 'en'): Promise<void> {
  const url = `https://${id}/`;
  const facts = [fact('likelyIndustry', software, { url }), fact('language', language, { url })];
  const account = { id, pages: [pageSeen({ url, text: PALLETS })] };
  await putAccount(store, accountOf(facts, account));
}

const say = (store: Store, id: string, industry?: Industry, now = NOON) =>
  correctIndustry(store, { id, industry, model, now });

async function saidOf(store: Store, id: string): Promise<Industry | undefined> {
  const account = await getAccount(store, id);
  return account && industrySaid(account);
}

describe('a lesson, as stored', () => {
  it('says exactly what its contract says', () => {
    expectTypeOf<z.infer<typeof correctedSchema>>().toEqualTypeOf<Corrected>();
  });
});

describe('a rep who puts a company’s industry right', () => {
  it('is believed before the page, and is told what they had said before', async () => {
    const store = freshStore();
    await seen(store, 'acme.example');
    expect(await say(store, 'acme.example', 'transport')).toMatchObject({ known: true, before: undefined });
    expect(await say(store, 'acme.example', 'retail')).toMatchObject({ before: 'transport' });
    const account = await getAccount(store, 'acme.example');
    expect(account && industryOf(account)).toMatchObject({
      by: 'rep',
      sure: true,
      likely: [{ industry: 'retail', score: 1, words: [] }],
      fact: { source: 'rep', value: 'Retail & wholesale' },
    });
  });

  it('leaves a lesson: words of the pages, what they were taken for, what they are; no sentence', async () => {
    const store = freshStore();
    await seen(store, 'acme.example');
    await say(store, 'acme.example', 'transport');
    const [lesson, ...more] = await allCorrections(store);
    expect(more).toEqual([]);
    expect(lesson).toMatchObject({ accountId: 'acme.example', wrong: 'software', right: 'transport' });
    expect(lesson?.stems).toContain('freight');
    expect(lesson?.weights).toHaveLength(lesson?.stems.length ?? 0);
    expect(Math.max(...(lesson?.stems ?? []).map((stem) => stem.split(' ').length))).toBeLessThan(3);
  });

  it('takes word and lesson back', async () => {
    const store = freshStore();
    await seen(store, 'acme.example');
    const before = await getAccount(store, 'acme.example');
    await say(store, 'acme.example', 'transport');
    expect(await say(store, 'acme.example')).toMatchObject({ before: 'transport' });
    expect(await getAccount(store, 'acme.example')).toEqual(before);
    expect(await allCorrections(store)).toEqual([]);
  });

  it('speaks of the whole company, whichever of its joined sites is open', async () => {
    const store = freshStore();
    await seen(store, 'acme.example');
    await seen(store, 'acme-cargo.example');
    await joinAccounts(store, 'acme.example', 'acme-cargo.example', NOON);
    await say(store, 'acme-cargo.example', 'transport');
    await say(store, 'acme.example', 'retail');
    expect(await saidOf(store, 'acme-cargo.example')).toBe('retail');
    expect(await allCorrections(store)).toHaveLength(1);
    await say(store, 'acme-cargo.example');
    expect(await saidOf(store, 'acme.example')).toBeUndefined();
    expect(await allCorrections(store)).toEqual([]);
    const [join] = await store.joins.getAll();
    await partAccount(store, String(Object(join).id), NOON);
    expect(await saidOf(store, 'acme-cargo.example')).toBeUndefined();
  });

  it('teaches nothing by pages in another language, or while the model does not open, but is believed', async () => {
    const store = freshStore();
    await seen(store, 'acme.example', 'de');
    await seen(store, 'birch.example');
    await say(store, 'acme.example', 'transport');
    await correctIndustry(store, { id: 'birch.example', industry: 'transport', now: NOON });
    expect(await allCorrections(store)).toEqual([]);
    expect(await saidOf(store, 'acme.example')).toBe('transport');
    expect(await saidOf(store, 'birch.example')).toBe('transport');
  });

  it('is told where nothing is known of the company', async () => {
    const store = freshStore();
    expect(await say(store, 'acme.example', 'transport')).toMatchObject({ known: false, before: undefined });
    expect(await store.accounts.getAll()).toEqual([]);
  });

  it('forgets the lesson with the company, and has it back with it', async () => {
    const store = freshStore();
    await seen(store, 'acme.example');
    await say(store, 'acme.example', 'transport');
    const [lesson] = await allCorrections(store);
    const forgotten = await forgetCompany(store, 'acme.example');
    expect(await allCorrections(store)).toEqual([]);
    await rememberCompany(store, forgotten, NOON);
    expect(await allCorrections(store)).toEqual([lesson]);
    expect(await saidOf(store, 'acme.example')).toBe('transport');
  });

  it('keeps the newest two hundred lessons', async () => {
    const store = freshStore();
    for (let at = 0; at < 200; at += 1)
      await store.corrections.put({
        accountId: `old${at}.example`,
        stems: ['freight'],
        weights: [1],
        right: 'transport',
        at,
      });
    await seen(store, 'acme.example');
    await say(store, 'acme.example', 'transport');
    const kept = (await allCorrections(store)).map(({ accountId }) => accountId);
    expect(kept).toHaveLength(200);
    expect(kept).toContain('acme.example');
    expect(kept).not.toContain('old0.example');
  });
});
