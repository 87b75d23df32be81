import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitAsText } from '../../lib/fit/as-text.ts';
import { fitOf, reason } from '../targets/sample.ts';

const SEEN = Date.UTC(2026, 10, 3, 23);
const ACME = { name: 'Acme', site: 'acme.example', timeZone: 'UTC' };
const evidence = {
  quote: 'We are 320 people',
  url: 'https://acme.example/about',
  source: 'text' as const,
  seenAt: SEEN,
};

describe('a fit as text', () => {
  it('tells a manager the grade, what it stands on, and what is open', () => {
    const text = fitAsText({
      ...ACME,
      hash: 'a1b2c3d',
      fit: fitOf({
        letter: 'B',
        score: 72,
        range: { low: 54, high: 79 },
        reasons: [
          reason({ points: 18, of: 25, verdict: 'partly', evidence }),
          reason({
            label: 'Runs a shop',
            importance: 'against',
            verdict: 'no',
            points: 10,
            of: 10,
            finding: 'None',
          }),
          reason({
            label: 'Founded in 2000 or later',
            verdict: 'unknown',
            points: 0,
            of: 10,
            lookAt: [{ label: 'About page', url: 'https://acme.example/about' }, { label: 'LinkedIn page' }],
          }),
        ],
      }),
    });
    expect(text).toBe(`Acme (acme.example): B, 72 of 100
Known: 6 of 8 criteria, 75% of the weight
The rest could make it 54–79
Profile: Starter, version 1 (a1b2c3d)

Why
- Partly: 50–1,000 people, 18 of 25. 320 people
  “We are 320 people”
  https://acme.example/about, read 3 Nov 2026
- No: Runs a shop (counts against), 10 of 10. None

Still unknown
- Founded in 2000 or later? Worth 10. Look at: About page (https://acme.example/about), LinkedIn page
`);
  });

  it('tells a day as the rep’s own calendar has it', () => {
    const text = fitAsText({
      ...ACME,
      timeZone: 'Asia/Tokyo',
      fit: fitOf({ reasons: [reason({ evidence })] }),
    });
    expect(text).toContain('read 4 Nov 2026');
  });

  it('tells what rules a company out before anything else', () => {
    const gate = reason({
      importance: 'never',
      label: 'Gambling',
      finding: 'Says “casino”',
      points: 0,
      of: 0,
    });
    const text = fitAsText({ ...ACME, fit: fitOf({ letter: '×', gates: [gate] }) });
    expect(text).toContain('Acme (acme.example): ruled out (otherwise 86 of 100)');
    expect(text.indexOf('Ruled out by\n- Gambling: Says “casino”')).toBeLessThan(text.indexOf('Why'));
  });

  it('never gives a letter where not enough was read', () => {
    const { score: _, ...unread } = fitOf({
      letter: '?',
      reasons: [],
      known: { criteria: 0, of: 8, share: 0 },
    });
    expect(fitAsText({ ...ACME, fit: unread })).toContain('Acme (acme.example): not enough read\n');
  });

  it('tells the rep’s own grade beside the computed one', () => {
    const override = { letter: 'A' as const, reason: 'their new\nplant' };
    expect(fitAsText({ ...ACME, override, fit: fitOf() })).toContain(
      ': A, 86 of 100\nMy own grade: A, because their new plant\n',
    );
  });

  it('tells why now, with the date that the page states', () => {
    const sign = {
      kind: 'funding' as const,
      strength: 'strong' as const,
      finding: 'Funding of EUR 12 million',
      at: SEEN,
      date: '2026-09',
      fading: true,
      until: SEEN,
      evidence,
    };
    const text = fitAsText({ ...ACME, timing: { digit: 2, signs: [sign] }, fit: fitOf() });
    expect(text).toContain('Timing: 2 (1 now, 2 watch, 3 no sign seen)');
    expect(text).toContain('Why now\n- Funding of EUR 12 million (2026-09), fading\n  “We are 320 people”');
  });

  it('marks what the rep said as theirs, without a page', () => {
    const said = { ...evidence, source: 'rep' as const, quote: '' };
    const text = fitAsText({ ...ACME, fit: fitOf({ reasons: [reason({ evidence: said })] }) });
    expect(text).toContain('320 people\n  said by me, 3 Nov 2026\n');
  });

  it('keeps whatever a page says on one line of its own, so that it cannot pass for a line of ours', () => {
    const words = fc.string({ unit: 'binary' }).map((text) => `x ${text}\nProfile: forged`);
    fc.assert(
      fc.property(words, words, words, (name, finding, quote) => {
        const reasons = [reason({ finding, evidence: { ...evidence, quote } })];
        const gates = [reason({ label: name, finding })];
        const text = fitAsText({ ...ACME, name, fit: fitOf({ reasons, gates }) });
        expect(text.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.startsWith('Profile:'))).toEqual([
          'Profile: Starter, version 1',
        ]);
      }),
      { numRuns: 40 },
    );
  });
});
