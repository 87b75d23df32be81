import { describe, expect, it } from 'vitest';
import { scoreFit } from '../../lib/fit/score.ts';
import { profileHash } from '../../lib/icp/hash.ts';
import type { Criterion, Importance } from '../../lib/icp/icp.ts';
import { account, fact, filler, icp, page } from './invented.ts';

const size = (importance: Importance, id = 'size'): Criterion => ({
  id,
  kind: 'size',
  importance,
  min: 50,
  max: 1_000,
  halfMin: 20,
});
const place = (importance: Importance): Criterion => ({
  id: 'place',
  kind: 'place',
  importance,
  countries: ['DE'],
});
const words = (importance: Importance, word: string): Criterion => ({
  id: word,
  kind: 'words',
  importance,
  name: word,
  any: [word],
});
const hiring = (importance: Importance): Criterion => ({
  id: 'hiring',
  kind: 'hiring',
  importance,
  roles: [],
});
const founded: Criterion = { id: 'founded', kind: 'founded', importance: 'nice', from: 1990 };

const german = fact('country', 'DE');
const people = (number: number) => fact('employees', { min: number, max: number });

describe('the fit of a company', () => {
  it('is 100 and A where all that is asked is met', () => {
    const fit = scoreFit(account({ facts: [people(320), german] }), icp(size('strong'), place('strong')));
    expect(fit).toMatchObject({
      letter: 'A',
      score: 100,
      range: { low: 100, high: 100 },
      known: { criteria: 2, of: 2, share: 1 },
    });
    expect(fit.icp).toEqual({
      id: 'mine',
      name: 'My clients',
      version: 3,
      hash: profileHash(icp(size('strong'), place('strong'))),
    });
  });

  it('says of every criterion what was asked, found and earned', () => {
    const fit = scoreFit(account({ facts: [people(30), german] }), icp(size('must'), place('nice'), founded));
    expect(fit.reasons).toMatchObject([
      {
        criterionId: 'size',
        label: '50–1,000 people',
        verdict: 'partly',
        points: 38,
        of: 75,
        finding: '30 people: near 50–1,000',
      },
      {
        criterionId: 'place',
        label: 'Based in Germany',
        verdict: 'yes',
        points: 25,
        of: 25,
        finding: 'Based in Germany',
      },
      {
        criterionId: 'founded',
        label: 'Founded in 1990 or later',
        verdict: 'unknown',
        points: 0,
        of: 20,
        lookAt: [{ label: 'About page' }],
      },
    ]);
    expect(fit).toMatchObject({
      letter: 'B',
      score: 63,
      range: { low: 50, high: 70 },
      known: { criteria: 2, of: 3, share: 0.8 },
    });
  });

  it.each([
    [80, 'A'],
    [60, 'B'],
    [40, 'C'],
    [20, 'D'],
    [0, 'D'],
  ])('of %i is a %s', (score, letter) => {
    const five = Array.from({ length: 5 }, (_, at) => ({
      ...size('nice', `s${at}`),
      ...(at < score / 20 ? {} : { halfMin: 5_000, min: 5_000, max: 9_000 }),
    }));
    expect(scoreFit(account({ facts: [people(320)] }), icp(...five))).toMatchObject({ score, letter });
  });

  it('is withheld while under half of the weight is known, and kept from exactly half on', () => {
    const asked = icp(size('strong'), place('nice'), founded);
    expect(scoreFit(account({ facts: [german] }), asked)).toMatchObject({
      letter: '?',
      score: 100,
      range: { low: 25, high: 100 },
    });
    expect(scoreFit(account({ facts: [people(320)] }), asked)).toMatchObject({
      letter: 'A',
      known: { share: 0.5 },
    });
  });

  it('is a question, without a number, where nothing is known or nothing is asked', () => {
    const nothing = { letter: '?', range: { low: 0, high: 100 } };
    const unread = scoreFit(account(), icp(size('must'), place('strong')));
    expect(unread).toMatchObject({ ...nothing, known: { criteria: 0, of: 2, share: 0 } });
    expect(unread.reasons.map(({ points, of }) => [points, of])).toEqual([
      [0, 60],
      [0, 40],
    ]);
    expect(scoreFit(account(), icp())).toMatchObject({
      ...nothing,
      known: { criteria: 0, of: 0, share: 0 },
      reasons: [],
    });
    expect(unread).not.toHaveProperty('score');
  });

  it('turns “against” round: meeting it costs, not meeting it earns, not knowing does neither', () => {
    const against = (facts: Parameters<typeof account>[0]) =>
      scoreFit(account(facts), icp(size('nice'), place('against')));
    expect(against({ facts: [people(320), german] })).toMatchObject({ score: 50 });
    expect(against({ facts: [people(320), fact('country', 'FR')] })).toMatchObject({ score: 100 });
    expect(against({ facts: [people(320)] })).toMatchObject({ score: 100, known: { criteria: 1 } });
  });

  it('is never A after a failed must, whatever the number', () => {
    const rest = Array.from({ length: 8 }, (_, at) => size('strong', `s${at}`));
    const fit = scoreFit(
      account({ facts: [people(320), fact('country', 'FR')] }),
      icp(place('must'), ...rest),
    );
    expect(fit).toMatchObject({ letter: 'B', score: 84 });
  });

  it('does not hold an unknown must, or one partly met, against a company', () => {
    const rest = Array.from({ length: 8 }, (_, at) => size('strong', `s${at}`));
    expect(scoreFit(account({ facts: [people(320)] }), icp(place('must'), ...rest)).letter).toBe('A');
    const half = scoreFit(
      account({ facts: [people(30), german] }),
      icp(size('must'), { ...place('strong'), id: 'a' }, { ...place('must'), id: 'b' }),
    );
    expect(half).toMatchObject({ letter: 'A', score: 81 });
  });
});

describe('a sign of the moment', () => {
  const facts = [people(320), fact('job', 'Welder')];

  it('earns no points, whatever its importance, and need not be known', () => {
    const without = scoreFit(account({ facts }), icp(size('strong')));
    for (const importance of ['must', 'strong', 'nice', 'against'] as const) {
      const { icp: _, ...fit } = scoreFit(account({ facts }), icp(size('strong'), hiring(importance)));
      expect(without).toMatchObject(fit);
    }
    const signs = (['funding', 'growth'] as const).map(
      (kind): Criterion => ({ id: kind, kind, importance: 'must' }),
    );
    expect(scoreFit(account({ facts }), icp(size('strong'), ...signs))).toMatchObject({
      letter: 'A',
      known: { of: 1 },
    });
  });

  it('that failed caps no letter, even where it is a must', () => {
    const noJobs = account({ facts: [people(320)], pages: [page('careers', filler(60))] });
    expect(scoreFit(noJobs, icp(size('strong'), hiring('must'))).letter).toBe('A');
  });

  it('rules out where it is a never', () => {
    expect(scoreFit(account({ facts }), icp(size('strong'), hiring('never')))).toMatchObject({
      letter: '×',
      gates: [{ criterionId: 'hiring', finding: 'Hiring: Welder' }],
    });
  });

  it('alone gives a question: it says when, not whom', () => {
    expect(scoreFit(account({ facts }), icp(hiring('must')))).toMatchObject({
      letter: '?',
      known: { of: 0 },
    });
  });
});

describe('a gate', () => {
  const asked = icp(size('strong'), words('never', 'casino'));
  const casino = page('home', `We run a casino. ${filler(300)}`);

  it('rules a company out whatever its number, shown apart from the reasons and with the page’s words', () => {
    const fit = scoreFit(account({ facts: [people(320)], pages: [casino] }), asked);
    expect(fit).toMatchObject({ letter: '×', score: 100, known: { criteria: 1, of: 1 } });
    expect(fit.gates).toMatchObject([
      { criterionId: 'casino', points: 0, of: 0, evidence: { quote: 'We run a casino.' } },
    ]);
    expect(fit.reasons.map(({ criterionId }) => criterionId)).toEqual(['size']);
  });

  it('rules out even where little else is known', () => {
    expect(scoreFit(account({ pages: [casino] }), asked).letter).toBe('×');
    expect(scoreFit(account({ pages: [casino] }), icp(words('never', 'casino'))).letter).toBe('×');
  });

  it('is silent while not met: no points, no weight', () => {
    const clean = scoreFit(account({ facts: [people(320)], pages: [page('home', filler(300))] }), asked);
    expect(clean).toEqual(scoreFit(account({ facts: [people(320)] }), asked));
    expect(clean).toMatchObject({ letter: 'A', score: 100, gates: [] });
  });

  it('does not rule out a company that only comes near it', () => {
    expect(scoreFit(account({ facts: [people(30)] }), icp(size('never'))).gates).toEqual([]);
    expect(scoreFit(account({ facts: [people(320)] }), icp(size('never'))).letter).toBe('×');
  });
});
