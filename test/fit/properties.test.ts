import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestFit } from '../../lib/fit/best.ts';
import type { Fit } from '../../lib/fit/fit.ts';
import { scoreFit } from '../../lib/fit/score.ts';
import type { Importance } from '../../lib/icp/icp.ts';
import { isSign } from '../../lib/icp/sign.ts';
import { anyAccount, anyCriteria, learning, meeting, oneOfEach } from './arbitrary.ts';
import { account, icp, SEEN } from './invented.ts';

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

  it('what meets an open question never lowers the score', () => {
    fc.assert(
      fc.property(anyAccount, oneOfEach, (company, criteria) => {
        const before = scoreFit(company, icp(...criteria));
        for (const { criterionId, importance, verdict } of before.reasons) {
          const criterion = criteria.find(({ id }) => id === criterionId);
          if (!criterion || verdict !== 'unknown' || importance === 'against') continue;
          const after = scoreFit(meeting(criterion, company), icp(...criteria));
          expect(after.reasons.find((reason) => reason.criterionId === criterionId)?.verdict).toBe('yes');
          expect(after.score).toBeGreaterThanOrEqual(before.score ?? 0);
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
      fc.property(anyCriteria, (criteria) => {
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

  it('a gate beats any points, and only a gate does', () => {
    fc.assert(
      fc.property(anyAccount, oneOfEach, (company, criteria) => {
        const fit = scoreFit(company, icp(...criteria));
        expect(fit.letter === '×').toBe(fit.gates.length > 0);
        for (const gate of fit.gates) expect(gate.evidence?.quote).toBeTruthy();
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

  it('the same company and profile give the same fit, and both are left as they were', () => {
    fc.assert(
      fc.property(anyAccount, anyCriteria, (company, criteria) => {
        const copy = structuredClone({ company, criteria });
        const fit = scoreFit(company, icp(...criteria));
        expect(scoreFit(company, icp(...criteria))).toEqual(fit);
        expect(scoreFit(copy.company, icp(...copy.criteria))).toEqual(fit);
        expect({ company, criteria }).toEqual(copy);
      }),
      { numRuns: 300 },
    );
  });
});
