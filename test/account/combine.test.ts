import { describe, expect, it } from 'vitest';
import { combine } from '../../lib/account/combine.ts';
import { apartKey, type Join, leads } from '../../lib/account/joins.ts';
import { accountOf, fact, NOON, pageSeen } from './sample.ts';

const com = accountOf([fact('city', 'Kiel')], {
  id: 'acme.com',
  label: 'Acme',
  siblings: ['acme.de', 'acme.fr'],
});
const de = accountOf([fact('founded', 1987, { url: 'https://acme.de/' })], {
  id: 'acme.de',
  label: 'Acme DE',
  pages: [pageSeen({ url: 'https://acme.de/', seenAt: NOON + 5 })],
  signposts: { careers: 'https://acme.de/jobs' },
  lastSeenAt: NOON + 5,
});

describe('a company out of joined accounts', () => {
  it('has the facts and pages of all under one name', () => {
    const company = combine('acme.com', [de, com]);
    expect(company).toMatchObject({
      id: 'acme.com',
      label: 'Acme',
      lastSeenAt: NOON + 5,
      siblings: ['acme.fr'],
    });
    expect(company?.facts.map(({ key }) => key).sort()).toEqual(['city', 'founded']);
    expect(company?.pages).toHaveLength(2);
    expect(company?.signposts.careers).toBe('https://acme.de/jobs');
  });

  it('goes by the id of the one that leads, even where nothing was read of that', () => {
    expect(combine('acme.example', [de])).toMatchObject({ id: 'acme.example', label: 'Acme DE' });
    expect(combine('acme.example', [])).toBeUndefined();
  });
});

describe('joins on top of joins', () => {
  const join = (id: string, to: string): Join => ({ id, to, by: 'rep', at: NOON });

  it('lead to one account, and round in a ring without end', () => {
    const lead = leads([join('a.example', 'b.example'), join('b.example', 'c.example')]);
    expect([lead('a.example'), lead('c.example'), lead('d.example')]).toEqual([
      'c.example',
      'c.example',
      'd.example',
    ]);
    expect(leads([join('a.example', 'b.example'), join('b.example', 'a.example')])('a.example')).toMatch(
      /^[ab]/,
    );
  });

  it('told apart are told apart whichever is named first', () => {
    expect(apartKey('a.example', 'b.example')).toBe(apartKey('b.example', 'a.example'));
  });
});
