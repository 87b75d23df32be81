import { describe, expect, it } from 'vitest';
import { badgeOf, TONE_COLOURS } from '../../lib/fit/badge.ts';
import type { Fit } from '../../lib/fit/fit.ts';
import { scoreFit } from '../../lib/fit/score.ts';
import { account, fact, icp, page } from './invented.ts';

const asked = icp({ id: 'p', kind: 'place', importance: 'strong', countries: ['DE'] });
const good: Fit = {
  ...scoreFit(account({ facts: [fact('country', 'DE')] }), asked),
  score: 86,
  known: { criteria: 6, of: 8, share: 0.75 },
};

describe('the badge', () => {
  it('shows letter, number and how much is known, and the list', () => {
    expect(badgeOf(good, undefined, 'Acme')).toEqual({
      text: 'A',
      title: 'Acme: A, 86 (6 of 8 known)',
      tone: 'good',
    });
    expect(badgeOf(good, { due: false }, 'Acme')).toEqual({
      text: 'A•',
      title: 'Acme: A, 86 (6 of 8 known) · on your list',
      tone: 'good',
    });
  });

  it('says that too little was read instead of a low letter', () => {
    expect(badgeOf(scoreFit(account(), asked), undefined, 'Acme')).toEqual({
      text: '?',
      title: 'Acme: not enough read (0 of 1 known)',
      tone: 'unknown',
    });
  });

  it('says why a company is ruled out', () => {
    const gate = icp({ id: 'g', kind: 'words', importance: 'never', name: 'Gambling', any: ['casino'] });
    const fit = scoreFit(account({ pages: [page('home', 'Our casino is open')] }), gate);
    expect(badgeOf(fit, { due: false }, 'Acme')).toEqual({
      text: '×•',
      title: 'Acme: ruled out (Says “casino”) · on your list',
      tone: 'out',
    });
  });

  it('calls where a touch is due, and says since when; else when the next one is', () => {
    expect(badgeOf(good, { due: true, words: 'touch due 3 days' }, 'Acme')).toEqual({
      text: 'A!',
      title: 'Acme: A, 86 (6 of 8 known) · on your list, touch due 3 days',
      tone: 'good',
    });
    const later = badgeOf(good, { due: false, words: 'next touch on Mon 30 Nov' }, 'Acme');
    expect(later.text).toBe('A•');
    expect(later.title).toMatch(/ · on your list, next touch on Mon 30 Nov$/);
  });

  it('calls beside the rep’s own letter too', () => {
    const own = { letter: 'C' as const, words: 'you said C' };
    expect(badgeOf(good, { due: true }, 'Acme', own).text).toBe('C!');
  });

  it('has no letter where there is no fit, and still tells the list', () => {
    expect(badgeOf(undefined, undefined, 'Acme').text).toBe('');
    expect(badgeOf(undefined, { due: true, words: 'touch due today' }, 'Acme').text).toBe('!');
    expect(badgeOf(undefined, { due: false }, 'Acme')).toEqual({
      text: '•',
      title: 'Acme: not scored · on your list',
      tone: 'none',
    });
  });

  it('asks for criteria where the profile has none', () => {
    expect(badgeOf(scoreFit(account(), icp()), undefined, 'Acme').title).toBe(
      'Acme: no criteria to score by',
    );
  });

  it('cuts a name that would fill the screen', () => {
    expect(badgeOf(good, undefined, 'x'.repeat(500)).title).toHaveLength(
      60 + ': A, 86 (6 of 8 known)'.length,
    );
  });

  it.each(Object.entries(TONE_COLOURS))('keeps white text readable on %s', (_, colour) => {
    expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});

/** Relative luminance of `#rrggbb`, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
