import { describe, expect, it } from 'vitest';
import { judgeSize } from '../../lib/fit/size.ts';
import type { SizeCriterion } from '../../lib/icp/icp.ts';
import { account, fact, HOME, page, SEEN } from './invented.ts';

const wanted: SizeCriterion = {
  id: 's',
  kind: 'size',
  importance: 'strong',
  min: 50,
  max: 1_000,
  halfMin: 20,
  halfMax: 3_000,
};

function judged(min: number, max?: number, criterion = wanted) {
  const value = max === undefined ? { min } : { min, max };
  return judgeSize(account({ facts: [fact('employees', value, 'our people')] }), criterion);
}

describe('size', () => {
  it('gives a company inside the wanted range all points, with the words of its page', () => {
    expect(judged(320, 320)).toEqual({
      verdict: 'yes',
      credit: 1,
      finding: '320 people',
      evidence: { quote: 'our people', url: HOME, source: 'text', seenAt: SEEN },
      lookAt: [],
    });
  });

  it.each([
    [50, 50],
    [1_000, 1_000],
    [51, 200],
    [50, 1_000],
  ])('counts both ends as inside: %i–%i people', (min, max) => {
    expect(judged(min, max).verdict).toBe('yes');
  });

  it.each([
    [49, 49, '49 people: near 50–1,000'],
    [20, 20, '20 people: near 50–1,000'],
    [3_000, 3_000, '3,000 people: near 50–1,000'],
    [1_001, 1_001, '1,001 people: near 50–1,000'],
    [11, 50, '11–50 people: partly inside 50–1,000'],
    [501, 2_000, '501–2,000 people: partly inside 50–1,000'],
    [11, 20, '11–20 people: near 50–1,000'],
  ])('gives half for %i–%i people', (min, max, finding) => {
    expect(judged(min, max)).toMatchObject({ verdict: 'partly', credit: 0.5, finding });
  });

  it.each([
    [19, 19, '19 people: too few'],
    [1, 1, '1 person: too few'],
    [3_001, 3_001, '3,001 people: too many'],
    [10_001, undefined, 'Over 10,001 people: too many'],
  ])('gives nothing for %s–%s people', (min, max, finding) => {
    expect(judged(min, max)).toMatchObject({ verdict: 'no', credit: 0, finding });
  });

  it('gives no half credit where the profile names no margins', () => {
    const { halfMin: _low, halfMax: _high, ...strict } = wanted;
    expect(judged(49, 49, strict).verdict).toBe('no');
    expect(judged(1_001, 1_001, strict).verdict).toBe('no');
    expect(judged(40, 60, strict).verdict).toBe('partly');
  });

  it('takes “over 500” as 500 to 1,000', () => {
    expect(judged(500)).toMatchObject({ verdict: 'yes', finding: 'Over 500 people' });
    expect(judged(600).verdict).toBe('partly');
  });

  it('is unknown, not no, where no page states it, and names the pages that would', () => {
    const unread = account({
      signposts: { about: 'https://acme.example/about' },
      pages: [page('home', 'Hello')],
    });
    expect(judgeSize(unread, wanted)).toEqual({
      verdict: 'unknown',
      credit: 0,
      finding: 'Number of people not stated on the pages read',
      lookAt: [{ label: 'About page', url: 'https://acme.example/about' }, { label: 'LinkedIn page' }],
    });
  });

  it('does not send the rep to an About page that was read and did not say', () => {
    const read = account({
      pages: [page('about', 'We are us')],
      signposts: { linkedin: 'https://linkedin.example/company/acme' },
    });
    expect(judgeSize(read, wanted).lookAt).toEqual([
      { label: 'LinkedIn page', url: 'https://linkedin.example/company/acme' },
    ]);
  });
});
