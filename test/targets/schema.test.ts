import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { Change } from '../../lib/targets/change.ts';
import type { TargetEvent } from '../../lib/targets/event.ts';
import { targetSchema } from '../../lib/targets/schema.ts';
import type { ListSettings, SettingsChange } from '../../lib/targets/settings.ts';
import type { Target } from '../../lib/targets/target.ts';
import type { Touch } from '../../lib/targets/touch.ts';
import {
  changeSchema,
  type eventSchema,
  type settingsChange,
  type settingsSchema,
  type touchSchema,
} from '../../lib/targets/work-schema.ts';
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

describe('the schemas of what is done to targets', () => {
  it('say exactly what the contracts say', () => {
    expectTypeOf<z.infer<typeof changeSchema>>().toEqualTypeOf<Change>();
    expectTypeOf<z.infer<typeof touchSchema>>().toEqualTypeOf<Touch>();
    expectTypeOf<z.infer<typeof eventSchema>>().toEqualTypeOf<TargetEvent>();
    expectTypeOf<z.infer<typeof settingsSchema>>().toEqualTypeOf<ListSettings>();
    expectTypeOf<z.infer<typeof settingsChange>>().toEqualTypeOf<SettingsChange>();
  });

  it('refuse a day that the calendar has not, and a change of two things at once', () => {
    expect(changeSchema.safeParse({ what: 'next', on: '2027-02-29' }).success).toBe(false);
    expect(changeSchema.safeParse({ what: 'status', status: 'won', tier: 'A' }).success).toBe(false);
  });
});
