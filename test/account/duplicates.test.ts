import { describe, expect, it } from 'vitest';
import type { Account } from '../../lib/account/account.ts';
import { suggest } from '../../lib/account/duplicates.ts';
import { keysOf, lookUps } from '../../lib/account/keys.ts';
import type { Fact } from '../../lib/facts/fact.ts';
import { accountOf, fact } from './sample.ts';

const site = (id: string, facts: Fact[], more: Partial<Account> = {}) =>
  accountOf(facts, { id, label: id, ...more });
const why = (one: Account, ...others: Account[]) =>
  suggest(one, others).map(({ accountId, relation, reasons }) => [accountId, relation, ...reasons]);

describe('a company that may be known already is suggested', () => {
  it.each([
    ['same VAT number DE123456789', fact('vat', 'DE123456789')],
    ['same phone number +494215550120', fact('phone', { written: '0421', e164: '+494215550120' })],
    ['same LinkedIn page', fact('linkedin', 'https://www.linkedin.com/company/Acme')],
    ['same legal name', fact('legalName', 'ACME Tools GmbH')],
    ['same name, and the same address but for its ending', fact('name', 'Acme')],
  ])('for the %s', (words, shared) => {
    expect(why(site('acme.com', [shared]), site('acme.de', [shared]))).toEqual([['acme.de', 'same', words]]);
  });

  it('however the same is written', () => {
    const one = site('acme.com', [
      fact('linkedin', 'https://www.linkedin.com/company/acme'),
      fact('legalName', 'Acme Tools GmbH'),
    ]);
    const two = site('acme.de', [
      fact('linkedin', 'https://linkedin.com/company/Acme/about'),
      fact('legalName', 'ACME Tools, GmbH'),
    ]);
    expect(why(one, two)).toEqual([['acme.de', 'same', 'same LinkedIn page', 'same legal name']]);
  });

  it('because pages name each other as the same page, or one the other', () => {
    const com = site('acme.com', [], { siblings: ['acme.de'] });
    const de = site('acme.de', [], { siblings: ['acme.com'] });
    expect(why(com, de)[0]).toContain('their pages name each other as the same page');
    expect(why(com, site('acme.de', []))[0]).toContain('its pages name acme.de as the same page');
    expect(why(site('acme.de', []), com)[0]).toContain('pages of acme.com name this site as the same page');
  });

  it('strongest first, with every reason', () => {
    const vat = fact('vat', 'DE123456789');
    const phone = fact('phone', { written: '0421', e164: '+494215550120' });
    const found = why(site('acme.com', [vat, phone]), site('a.de', [phone]), site('b.de', [phone, vat]));
    expect(found).toEqual([
      ['b.de', 'same', 'same VAT number DE123456789', 'same phone number +494215550120'],
      ['a.de', 'same', 'same phone number +494215550120'],
    ]);
  });

  it('never for the name alone, nor for a number that no country has', () => {
    expect(
      why(site('acme.com', [fact('name', 'Acme')]), site('acme-tools.de', [fact('name', 'Acme')])),
    ).toEqual([]);
    const raw = fact('phone', { written: '555 01 20' });
    expect(why(site('a.example', [raw]), site('b.example', [raw]))).toEqual([]);
  });

  it('never to itself', () => {
    const acme = site('acme.com', [fact('vat', 'DE123456789')]);
    expect(why(acme, acme)).toEqual([]);
  });
});

describe('parent and daughter', () => {
  const daughter = site('acme.com', [
    fact('name', 'Acme'),
    fact('parent', 'Birch Group'),
    fact('vat', 'DE123456789'),
  ]);
  const parent = site('birch.com', [fact('name', 'Birch'), fact('vat', 'DE123456789')]);

  it('are said as such, whatever else they share', () => {
    expect(why(daughter, parent)).toEqual([['birch.com', 'parent', 'its pages name it as the parent']]);
    expect(why(parent, daughter)).toEqual([
      ['acme.com', 'daughter', 'its pages name this company as the parent'],
    ]);
  });

  it('find each other in the index', () => {
    expect(lookUps(daughter, ['acme.com']).some((key) => keysOf(parent).includes(key))).toBe(true);
    expect(lookUps(parent, ['birch.com']).some((key) => keysOf(daughter).includes(key))).toBe(true);
  });
});

describe('the keys of an account', () => {
  it('are few, whatever its pages say', () => {
    const many = Array.from({ length: 40 }, (_, n) => fact('vat', `DE${100_000_000 + n}`));
    expect(keysOf(site('acme.com', many)).length).toBeLessThanOrEqual(4);
  });

  it('find the account again by all that is suggested', () => {
    const facts = [fact('name', 'Acme'), fact('vat', 'DE123456789'), fact('legalName', 'Acme GmbH')];
    const one = site('acme.com', facts, { siblings: ['acme.de'] });
    expect(lookUps(one, ['acme.com'])).toEqual(
      expect.arrayContaining(['vat:DE123456789', 'legal:acmegmbh', 'called:acme@acme', 'site:acme.com']),
    );
  });
});
