import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { targetSchema } from '../../lib/targets/schema.ts';
import type { Target } from '../../lib/targets/target.ts';
import { target } from './sample.ts';

describe('the target schema', () => {
  it('says exactly what the contract says', () => {
    expectTypeOf<z.infer<typeof targetSchema>>().toEqualTypeOf<Target>();
    expect(targetSchema.parse(target('acme.example'))).toEqual(target('acme.example'));
  });

  it('refuses a page that is no web address, and a tier that is none', () => {
    expect(targetSchema.safeParse(target('acme.example', { addedFrom: 'javascript:x' })).success).toBe(false);
    expect(targetSchema.safeParse({ ...target('acme.example'), tier: 'D' }).success).toBe(false);
  });
});
