import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { Account } from '../../lib/account/account.ts';
import { accountSchema, factSchema } from '../../lib/account/schema.ts';
import type { Fact } from '../../lib/facts/fact.ts';
import { accountOf, fact, HOME, NOON } from './sample.ts';

describe('the account schema', () => {
  it('says exactly what the contracts say', () => {
    expectTypeOf<z.infer<typeof factSchema>>().toEqualTypeOf<Fact>();
    expectTypeOf<z.infer<typeof accountSchema>>().toEqualTypeOf<Account>();
    expectTypeOf<z.input<typeof accountSchema>>().toEqualTypeOf<Account>();
  });

  it('takes an account with facts of every shape as it is', () => {
    const facts: Fact[] = [
      fact('name', 'Acme'),
      fact('employees', { min: 500 }),
      fact('employees', { min: 50, max: 200 }),
      fact('founded', 1987),
      fact('linkedin', 'https://www.linkedin.com/company/acme-example'),
    ];
    const account = accountOf(facts, { signposts: { about: 'https://acme.example/about' } });
    expect(accountSchema.parse(account)).toEqual(account);
  });

  it.each([
    ['a link that runs code', fact('linkedin', 'javascript:alert(1)')],
    ['a page that is no web address', fact('name', 'Acme', { url: 'data:text/html,x' })],
    ['a range that runs backwards', fact('employees', { min: 200, max: 50 })],
    ['a country that is no code', fact('country', 'Germany')],
    ['more than sure', fact('name', 'Acme', { confidence: 1.1 })],
    ['a quote without end', fact('name', 'Acme', { quote: 'x'.repeat(241) })],
    ['a year that is none', fact('founded', 19_870)],
    ['no time', fact('name', 'Acme', { seenAt: Number.NaN })],
  ])('refuses a fact with %s', (_, broken) => {
    expect(factSchema.safeParse(broken).success).toBe(false);
  });

  it('refuses an account without end', () => {
    const facts = Array.from({ length: 401 }, () => fact('job', 'Driver'));
    expect(accountSchema.safeParse(accountOf(facts)).success).toBe(false);
  });

  it.each(['https://acme.example', 'acme', 'acme.example/x', 'a b.example', ''])(
    'refuses %j as an account’s id',
    (id) => {
      expect(accountSchema.safeParse(accountOf([], { id })).success).toBe(false);
    },
  );

  it('lets no record reach the prototype', () => {
    const text = JSON.stringify(accountOf([fact('name', 'Acme')], { signposts: { about: HOME } }));
    const hostile = text.replaceAll('{', '{"__proto__":{"polluted":true},"constructor":{"polluted":true},');
    const parsed = accountSchema.parse(JSON.parse(hostile));
    expect(Object.keys(parsed)).not.toContain('__proto__');
    expect(parsed).not.toHaveProperty('polluted');
    expect(parsed.signposts).toEqual({ about: HOME });
    expect({}).not.toHaveProperty('polluted');
    expect(parsed.lastSeenAt).toBe(NOON);
  });
});
