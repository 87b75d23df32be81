import { describe, expect, it } from 'vitest';
import { problemSentence } from '../../lib/store/problem.ts';

describe('what the rep is told when the store fails', () => {
  it.each([
    ['QuotaExceededError', /free some space/],
    ['VersionError', /update this one/],
    ['InvalidStateError', /normal window/],
    ['BlockedError', /close other Fitmark pages/],
    ['AbortError', /nothing was changed/],
    ['UnknownError', /restart the browser/],
  ])('for a %s is one sentence with a remedy', (name, remedy) => {
    const sentence = problemSentence(new DOMException('technical words', name));
    expect(sentence).toMatch(remedy);
    expect(sentence).not.toContain('technical words');
    expect(sentence.match(/\.(\s|$)/g)).toHaveLength(1);
  });

  it('is about the cause, not about what it led to', () => {
    const full = new DOMException('full', 'QuotaExceededError');
    const upgrade = Object.assign(new Error('stopped', { cause: full }), { name: 'UpgradeError' });
    expect(problemSentence(upgrade)).toMatch(/free some space/);
    const aborted = new Error('stopped', { cause: new DOMException('', 'AbortError') });
    expect(problemSentence(aborted)).toMatch(/interrupted/);
  });

  it('names what has no sentence of its own, and survives anything thrown', () => {
    expect(problemSentence(new TypeError('x is not y'))).toContain('TypeError: x is not y');
    expect(problemSentence('odd')).toContain('odd');
    expect(problemSentence(undefined)).toContain('undefined');
    const ring = new Error('round');
    ring.cause = ring;
    expect(problemSentence(ring)).toContain('round');
  });
});
