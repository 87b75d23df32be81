import { describe, expect, it } from 'vitest';
import { beside, copyOf, fromFile, withUse } from '../../../components/icp/shelf.ts';
import { icpSchema } from '../../../lib/icp/schema.ts';
import { starterIcp } from '../../../lib/icp/templates.ts';

const STARTER = starterIcp(5);
const others = (many: number) =>
  Array.from({ length: many }, (_, at) => ({ ...STARTER, id: `other-${at}`, name: `Other ${at}` }));

describe('one more profile', () => {
  it('is in use where there is room, else it rests', () => {
    expect(beside(STARTER, others(4))).toEqual(STARTER);
    expect(beside(STARTER, others(5))).toEqual({ ...STARTER, active: false });
    const resting = others(5).map((icp) => withUse(icp, false));
    expect(beside(STARTER, resting)).toEqual(STARTER);
    expect(beside(withUse(STARTER, false), [])).toEqual({ ...STARTER, active: false });
  });

  it('has a name of its own', () => {
    const [one, two] = [STARTER, { ...STARTER, id: 'two', name: `${STARTER.name} 2` }];
    expect(beside({ ...STARTER, id: 'new' }, [one]).name).toBe(`${STARTER.name} 2`);
    expect(beside({ ...STARTER, id: 'new' }, [one, two]).name).toBe(`${STARTER.name} 3`);
  });

  it('may be a copy, which says so in its name, however long that is', () => {
    expect(copyOf({ ...STARTER, version: 7 }, 'new')).toEqual({
      ...STARTER,
      id: 'new',
      name: `${STARTER.name}, copy`,
      version: 1,
    });
    const long = { ...STARTER, name: 'x'.repeat(80) };
    expect(icpSchema.safeParse(copyOf(long, 'new')).success).toBe(true);
  });

  it('may come from a file, and takes no other’s place', () => {
    expect(fromFile(STARTER, others(1), 'new')).toEqual(STARTER);
    expect(fromFile(STARTER, [STARTER], 'new')).toEqual({ ...STARTER, id: 'new' });
  });
});

describe('a profile that rested', () => {
  it('is as before once it is in use again', () => {
    expect(withUse(withUse(STARTER, false), true)).toEqual(STARTER);
  });
});
