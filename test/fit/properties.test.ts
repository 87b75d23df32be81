import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestFit } from '../../lib/fit/best.ts';
import type { Fit } from '../../lib/fit/fit.ts';
import { scoreFit } from '../../lib/fit/score.ts';
import { type Criterion, type Importance, WEIGHTS } from '../../lib/icp/icp.ts';
import { isSign } from '../../lib/icp/sign.ts';
import { anyAccount, anyCriteria, learning, meeting, oneOfEach } from './arbitrary.ts';
import { account, fact, icp, SEEN } from './invented.ts';

const RUNS = { numRuns: 400 };
const ORDER = ['×', '?', 'D', 'C', 'B', 'A'];

/** All that a rep sees of a fit, whatever the order of its criteria. */
function sorted(fit: Fit): Fit {
  const byId = (a: { criterionId: string }, b: { criterionId: string }) =>
    a.criterionId < b.criterionId ? -1 : 1;
  return { ...fit, reasons: fit.reasons.toSorted(byId), gates: fit.gates.toSorted(byId) };
}

// The time is for a busy machine: alone, all take some seconds.
describe('whatever the company and the profile', { timeout: 60_000 }, () => {
  it('the points add up exactly to the score, and none exceeds what it could be', () => {
    fc.assert(
      fc.property(anyAccount, anyCriteria, (company, criteria) => {
        const { score, reasons } = scoreFit(company, icp(...criteria));
        expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score ?? 0);
        for (const { points, of, verdict } of reasons) {
          expect(points).toBeLessThanOrEqual(of);
          if (verdict === 'unknown') expect(points).toBe(0);
        }
        const known = reasons.filter(({ verdict }) => verdict !== 'unknown');
        if (known.length > 0) expect(known.reduce((sum, { of }) => sum + of, 0)).toBe(100);
      }),
      RUNS,
    );
  });

  it('a fact that meets a criterion never lowers the score, nor raises it where that speaks against', () => {
    fc.assert(
      fc.property(anyAccount, oneOfEach, (company, criteria) => {
        const before = scoreFit(company, icp(...criteria));
        for (const { criterionId, importance, verdict } of before.reasons) {
          const criterion = criteria.find(({ id }) => id === criterionId);
          if (!criterion) continue;
          const after = scoreFit(meeting(criterion, company), icp(...criteria));
          expect(after.reasons.find((reason) => reason.criterionId === criterionId)?.verdict).toBe('yes');
          if (importance === 'against') {
            expect(after.score).toBeLessThanOrEqual(before.score ?? 100);
            continue;
          }
          expect(after.score).toBeGreaterThanOrEqual(before.score ?? 0);
          if (verdict !== 'unknown') continue;
          expect(after.range.low).toBeGreaterThanOrEqual(before.range.low);
          expect(ORDER.indexOf(after.letter)).toBeGreaterThanOrEqual(ORDER.indexOf(before.letter));
        }
      }),
      RUNS,
    );
  });

  it('an open question never counts as no: without it the score is the same', () => {
    fc.assert(
      fc.property(anyAccount, anyCriteria, (company, criteria) => {
        const asked = scoreFit(company, icp(...criteria));
        const open = new Set(
          asked.reasons.filter(({ verdict }) => verdict === 'unknown').map((one) => one.criterionId),
        );
        const answered = scoreFit(company, icp(...criteria.filter(({ id }) => !open.has(id))));
        expect(answered.score).toBe(asked.score);
        if (asked.letter !== '?') expect(answered.letter).toBe(asked.letter);
      }),
      RUNS,
    );
  });

  it('a company of which nothing was read is a question, never a low score', () => {
    fc.assert(
      // A list of the rep's own takes no reading.
      fc.property(anyCriteria, (all) => {
        const criteria = all.filter(({ kind }) => kind !== 'list');
        const fit = scoreFit(account(), icp(...criteria));
        expect(fit.letter).toBe('?');
        expect(fit).not.toHaveProperty('score');
        expect(fit.range).toEqual({ low: 0, high: 100 });
      }),
    );
  });

  it('the order of the criteria does not matter', () => {
    const both = anyCriteria.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(anyAccount, both, (company, [one, other]) => {
        expect(sorted(scoreFit(company, icp(...other)))).toEqual(sorted(scoreFit(company, icp(...one))));
      }),
      RUNS,
    );
  });

  it('the range holds every score that more reading can lead to, and never widens by it', () => {
    fc.assert(
      fc.property(anyAccount, anyAccount, oneOfEach, (company, other, criteria) => {
        const before = scoreFit(company, icp(...criteria));
        const after = scoreFit(learning(company, other), icp(...criteria));
        // A description may answer a words question that was a no: that is a change of mind, not an open question.
        fc.pre(
          before.reasons.every(
            ({ verdict }, at) => verdict === 'unknown' || verdict === after.reasons[at]?.verdict,
          ),
        );
        for (const score of [before.score, after.score]) {
          if (score === undefined) continue;
          expect(score).toBeGreaterThanOrEqual(before.range.low);
          expect(score).toBeLessThanOrEqual(before.range.high);
        }
        expect(after.range.low).toBeGreaterThanOrEqual(before.range.low);
        expect(after.range.high).toBeLessThanOrEqual(before.range.high);
      }),
      RUNS,
    );
  });

  it('what answers every open question leads into the range, and to its very end where all of it is wanted', () => {
    fc.assert(
      fc.property(anyAccount, oneOfEach, (company, criteria) => {
        const before = scoreFit(company, icp(...criteria));
        const open = criteria.filter(({ id }) =>
          before.reasons.some(({ criterionId, verdict }) => criterionId === id && verdict === 'unknown'),
        );
        const met = open.reduce((known, criterion) => meeting(criterion, known), company);
        const { score = -1, range } = scoreFit(met, icp(...criteria));
        if (before.reasons.length === 0) return;
        expect(score).toBeGreaterThanOrEqual(before.range.low);
        expect(score).toBeLessThanOrEqual(before.range.high);
        expect(range.high - range.low).toBeLessThanOrEqual(1);
        const end = open.some(({ importance }) => importance === 'against') ? range.low : before.range.high;
        expect(Math.abs(score - end)).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });

  it('under half of the weight known no letter is given, and from half on there is one', () => {
    fc.assert(
      fc.property(anyAccount, anyCriteria, (company, criteria) => {
        const { letter, reasons, gates, score = 0, known } = scoreFit(company, icp(...criteria));
        const weigh = (some: typeof reasons) =>
          some.reduce((sum, { importance }) => sum + WEIGHTS[importance], 0);
        const told = weigh(reasons.filter(({ verdict }) => verdict !== 'unknown'));
        const [all, isFailed] = [
          weigh(reasons),
          reasons.some(({ importance, verdict }) => importance === 'must' && verdict === 'no'),
        ];
        expect(known.share).toBeCloseTo(all === 0 ? 0 : told / all, 9);
        if (gates.length > 0) return;
        const band = score >= 80 && !isFailed ? 'A' : score >= 60 ? 'B' : score >= 40 ? 'C' : 'D';
        expect(letter).toBe(all === 0 || told * 2 < all ? '?' : band);
      }),
      RUNS,
    );
  });

  it('what was not known before turns no no and no yes around: only where more of the same may be said', () => {
    fc.assert(
      fc.property(anyAccount, anyAccount, oneOfEach, (company, other, criteria) => {
        const before = scoreFit(company, icp(...criteria));
        const after = scoreFit(learning(company, other), icp(...criteria));
        before.reasons.forEach(({ kind, verdict }, at) => {
          if (verdict === 'unknown' || kind === 'words' || kind === 'market') return;
          expect([kind, after.reasons[at]?.verdict]).toEqual([kind, verdict]);
        });
      }),
      RUNS,
    );
  });

  it('a gate beats any points, and only a gate does', () => {
    fc.assert(
      fc.property(anyAccount, oneOfEach, (company, criteria) => {
        const fit = scoreFit(company, icp(...criteria));
        expect(fit.letter === '×').toBe(fit.gates.length > 0);
        for (const { evidence } of fit.gates)
          expect(evidence?.quote || evidence?.source === 'rep').toBeTruthy();
        const shut = criteria.map((criterion) => ({ ...criterion, importance: 'never' as Importance }));
        const met = criteria.reduce((known, criterion) => meeting(criterion, known), account());
        expect(scoreFit(met, icp(...shut)).gates).toHaveLength(criteria.length);
      }),
      RUNS,
    );
  });

  it('what other pages answered, or to another question, is as if nobody had listened', () => {
    fc.assert(
      fc.property(anyAccount, anyCriteria, (company, criteria) => {
        const { answers = [], ...deaf } = company;
        const fit = scoreFit(deaf, icp(...criteria));
        const stale = answers.map((answer) => ({ ...answer, basis: 'pages of last year' }));
        expect(scoreFit({ ...company, answers: stale }, icp(...criteria))).toEqual(fit);
        const others = answers.map((answer) => ({ ...answer, question: `${answer.kind} other` }));
        expect(scoreFit({ ...company, answers: others }, icp(...criteria))).toEqual(fit);
      }),
      RUNS,
    );
  });

  it('signs of the moment and the day change nothing of letter, number or reasons', () => {
    fc.assert(
      fc.property(anyAccount, anyCriteria, (company, criteria) => {
        const asked = criteria.filter((one) => !isSign(one) || one.importance === 'never');
        const { icp: _, ...fit } = scoreFit(company, icp(...asked));
        const { timing, icp: __, ...at } = scoreFit(company, icp(...criteria), SEEN);
        expect(at).toEqual(fit);
        expect([1, 2, 3]).toContain(timing?.digit);
        for (const { points, of } of timing?.asked ?? []) expect([points, of]).toEqual([0, 0]);
      }),
      RUNS,
    );
  });

  it('of several profiles the best fit is one of them, whatever their order', () => {
    fc.assert(
      fc.property(anyAccount, fc.array(anyCriteria, { minLength: 1, maxLength: 5 }), (company, profiles) => {
        const fits = profiles.map((criteria) => scoreFit(company, icp(...criteria)));
        const [best, other] = [bestFit(fits), bestFit(fits.toReversed())];
        expect(fits).toContain(best);
        expect([best?.letter, best?.score, best?.known.share]).toEqual([
          other?.letter,
          other?.score,
          other?.known.share,
        ]);
      }),
      RUNS,
    );
  });

  it('a failed must is never A', () => {
    fc.assert(
      fc.property(anyAccount, anyCriteria, (company, criteria) => {
        const fit = scoreFit(company, icp(...criteria));
        const failed = fit.reasons.some(
          ({ importance, verdict }) => importance === 'must' && verdict === 'no',
        );
        if (failed) expect(fit.letter).not.toBe('A');
      }),
      RUNS,
    );
  });

  it('a failed must is never A, were all the rest as wanted', () => {
    const size: Criterion = { id: 'size', kind: 'size', importance: 'must', min: 1, max: 100 };
    let good = 0;
    fc.assert(
      fc.property(oneOfEach, (given) => {
        const rest = given
          .filter(({ kind }) => kind !== 'size')
          .map((one): Criterion => ({ ...one, importance: 'must' }));
        const large = account({ facts: [fact('employees', { min: 5_000, max: 5_000 })] });
        const met = rest.reduce((known, criterion) => meeting(criterion, known), large);
        const { letter, score = 0 } = scoreFit(met, icp(...rest, size));
        if (score >= 80) good += 1;
        expect(letter).not.toBe('A');
      }),
      RUNS,
    );
    expect(good).toBeGreaterThan(50);
  });

  it('the same company and profile give the same fit, and both are left as they were', () => {
    fc.assert(
      fc.property(anyAccount, anyCriteria, (company, criteria) => {
        const profile = icp(...criteria);
        const [copy, before] = [structuredClone({ company, profile }), structuredClone({ company, profile })];
        const fit = scoreFit(company, profile, SEEN);
        expect(scoreFit(company, profile, SEEN)).toEqual(fit);
        expect(scoreFit(copy.company, copy.profile, SEEN)).toEqual(fit);
        expect({ company, profile }).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });
});
