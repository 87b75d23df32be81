import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { NeedPack } from '../../lib/icp/need-pack.ts';
import { icpSchema } from '../../lib/icp/schema.ts';
import { profileFor, SELLERS } from '../../lib/icp/sellers.ts';
import { icpWarnings } from '../../lib/icp/warnings.ts';

const PACKS: NeedPack[] = JSON.parse(
  readFileSync(new URL('../../public/models/needs.json', import.meta.url), 'utf8'),
).map((pack: NeedPack) => ({ ...pack, counterSignals: pack.counterSignals ?? [] }));

const all = SELLERS.map((seller) => [seller.name, seller] as const);

describe('a template', () => {
  it('stands ready for twelve kinds of seller at least, each under a name of its own', () => {
    expect(SELLERS.length).toBeGreaterThanOrEqual(12);
    expect(new Set(SELLERS.map(({ name }) => name)).size).toBe(SELLERS.length);
  });

  it.each(all)('for %s is a valid profile of fewer than ten criteria, one of them a “never”', (_, seller) => {
    const icp = profileFor(seller, PACKS, 'mine', 5);
    expect(icpSchema.safeParse(icp).error).toBeUndefined();
    expect(icp.criteria.length).toBeLessThan(10);
    expect(icp.criteria.filter(({ importance }) => importance === 'never')).toHaveLength(1);
    expect(icpWarnings(icp)).toEqual([]);
  });

  it.each(all)('for %s asks for needs that come ready made, with all their words', (_, seller) => {
    const asked = profileFor(seller, PACKS, 'mine', 5).criteria.filter(({ kind }) => kind === 'need');
    expect(asked.map(({ id }) => id)).toEqual(seller.needs.map((id) => `need-${id}`));
  });

  it('is the rep’s own: an edit of one does not reach the next', () => {
    const [seller] = SELLERS;
    if (!seller) throw new Error('No seller');
    const first = profileFor(seller, PACKS, 'a', 5);
    first.persona?.functions.pop();
    first.criteria.pop();
    expect(profileFor(seller, PACKS, 'a', 5)).not.toEqual(first);
  });

  it('does without a need that did not come along', () => {
    const [seller] = SELLERS;
    if (!seller) throw new Error('No seller');
    expect(profileFor(seller, [], 'a', 5).criteria.some(({ kind }) => kind === 'need')).toBe(false);
  });
});
