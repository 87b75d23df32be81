import { describe, expect, it } from 'vitest';
import { whyOf } from '../../lib/targets/why.ts';
import { fitOf, reason } from './sample.ts';

describe('why an account is on the list', () => {
  it('is what was found for its strongest met reasons, in one line', () => {
    const reasons = [
      reason({ points: 10, label: 'Based in Germany', finding: 'Bremen,\nDE' }),
      reason({ points: 30, verdict: 'partly', label: '50–1,000 people', finding: '40 people' }),
      reason({ points: 0, verdict: 'no', of: 40, label: 'Is hiring', finding: 'No open jobs' }),
    ];
    expect(whyOf(fitOf({ reasons }))).toBe('40 people · Bremen, DE');
    expect(whyOf(fitOf({ reasons: reasons.slice(0, 1) }))).toBe('Bremen, DE');
  });

  it('is never that it merely lacks what speaks against it', () => {
    const reasons = [reason({ importance: 'against', verdict: 'yes', points: 10 })];
    expect(whyOf(fitOf({ reasons }))).toBe('Your choice: nothing of your profile met yet');
  });

  it('says so where too little was read, and where a gate rules it out', () => {
    expect(whyOf(fitOf({ letter: '?', reasons: [] }))).toBe('Your choice, before enough was read');
    const gates = [reason({ importance: 'never', label: 'Agencies', finding: '“full-service agency”' })];
    expect(whyOf(fitOf({ letter: '×', gates }))).toBe(
      'Your choice, though ruled out by Agencies: “full-service agency”',
    );
  });

  it('stays one line of 160 characters', () => {
    expect(whyOf(fitOf({ reasons: [reason({ finding: 'very '.repeat(100) })] }))).toHaveLength(160);
  });
});
