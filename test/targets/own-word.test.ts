import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../lib/fit/badge.ts';
import { scoreFit } from '../../lib/fit/score.ts';
import { ownWord } from '../../lib/targets/argue/own-word.ts';
import type { Say } from '../../lib/targets/argue/say.ts';
import { account, fact, icp } from '../fit/invented.ts';

const asked = icp({ id: 'p', kind: 'place', importance: 'strong', countries: ['DE'] });
const fit = scoreFit(account({ facts: [fact('country', 'DE')] }), asked);
const was = { letter: 'A', icp: { id: 'mine', version: 3 } } as const;
const override = { letter: 'C', reason: 'They buy elsewhere', at: 1, was } as const;
const said = (say: Partial<Say>) => ownWord({ accountId: 'acme.example', objections: [], ...say });

describe('the badge of a company that the rep has a word on', () => {
  it('is × once it was passed, with what Fitmark says in the title', () => {
    const pass = { reason: 'too small', at: 1 } as const;
    expect(badgeOf(fit, { due: false }, 'Acme', said({ pass, override }))).toEqual({
      text: '×•',
      title: 'Acme: you passed (too small); Fitmark says A, 100 (1 of 1 known) · on your list',
      tone: 'out',
    });
    const other = said({ pass: { reason: 'other', note: 'Sold to a rival', at: 1 } });
    expect(badgeOf(undefined, undefined, 'Acme', other).title).toBe('Acme: you passed (Sold to a rival)');
  });

  it('is the own letter, with what Fitmark says in the title', () => {
    expect(badgeOf(fit, undefined, 'Acme', said({ override }))).toEqual({
      text: 'C',
      title: 'Acme: C by you (They buy elsewhere); Fitmark says A, 100 (1 of 1 known)',
      tone: 'weak',
    });
  });

  it('is the computed letter where nothing was said', () => {
    expect(said({})).toBeUndefined();
    expect(ownWord(undefined)).toBeUndefined();
  });
});
