import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { ImportRecord, Incoming } from '../../lib/account/incoming.ts';
import { type importSchema, incoming } from '../../lib/account/incoming-schema.ts';

const row = { lines: [2], url: 'https://acme.example/', facts: [] };
const city = { key: 'city', value: 'Kiel', quote: 'Kiel' };

describe('a row of a file on its way in', () => {
  it('has the shape that the contracts say', () => {
    expectTypeOf<z.infer<typeof incoming>>().toEqualTypeOf<Incoming>();
    expectTypeOf<z.infer<typeof importSchema>>().toEqualTypeOf<ImportRecord>();
  });

  it('is taken as it is', () => {
    const whole = { ...row, name: 'Acme', linkedin: 'https://www.linkedin.com/company/acme', facts: [city] };
    expect(incoming.parse(whole)).toEqual(whole);
  });

  it.each([
    ['no line', { ...row, lines: [] }],
    ['an address that runs code', { ...row, url: 'javascript:alert(1)' }],
    ['a value that the question cannot have', { ...row, facts: [{ ...city, key: 'country' }] }],
    ['a question that nobody asks', { ...row, facts: [{ ...city, key: '__proto__' }] }],
    ['more facts than a row can hold', { ...row, facts: Array.from({ length: 31 }, () => city) }],
    ['a name without end', { ...row, name: 'x'.repeat(121) }],
  ])('is refused with %s', (_, broken) => {
    expect(incoming.safeParse(broken).success).toBe(false);
  });
});
