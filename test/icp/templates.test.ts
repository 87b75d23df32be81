import { describe, expect, it } from 'vitest';
import { scoreFit } from '../../lib/fit/score.ts';
import { icpSchema } from '../../lib/icp/schema.ts';
import { starterIcp } from '../../lib/icp/templates.ts';
import { account, fact, filler, page } from '../fit/invented.ts';

function fitOf(...text: string[]) {
  return scoreFit(account({ pages: [page('home', `${text.join(' ')} ${filler(200)}`)] }), starterIcp(0));
}

function verdictOn(id: string, text: string) {
  return fitOf(text).reasons.find(({ criterionId }) => criterionId === id)?.verdict;
}

describe('the starter profile', () => {
  it('is a valid profile of six criteria, dated by whoever makes it', () => {
    expect(icpSchema.parse(starterIcp(5))).toEqual(starterIcp(5));
    expect(starterIcp(5)).toMatchObject({ version: 1, updatedAt: 5 });
    expect(starterIcp(5).criteria.map(({ kind, importance }) => `${kind} ${importance}`)).toEqual([
      'size strong',
      'place strong',
      'words strong',
      'technology nice',
      'hiring nice',
      'words never',
    ]);
  });

  it('speaks to who can decide, in whatever field', () => {
    expect(starterIcp(5).persona).toEqual({
      seniorities: ['owner', 'chief', 'vice-president', 'head'],
      functions: [],
      countries: [],
    });
  });

  it('is the rep’s own: an edit of one does not reach the next', () => {
    starterIcp(0).criteria.pop();
    expect(starterIcp(0).criteria).toHaveLength(6);
  });

  it('gives an A to a mid-size manufacturer in Germany that is hiring', () => {
    const company = account({
      facts: [fact('employees', { min: 320, max: 320 }), fact('country', 'DE'), fact('job', 'Entwickler')],
      pages: [page('home', 'Wir sind Hersteller von Getrieben für den Mittelstand.')],
    });
    expect(scoreFit(company, starterIcp(0))).toMatchObject({
      letter: 'A',
      score: 100,
      known: { criteria: 3, of: 4 },
    });
  });

  it.each([
    'Accounting software for businesses that grow.',
    'We manufacture pumps.',
    'Ein Systemhaus für Unternehmen in der Region.',
    'Maschinenbauer seit 1950',
    'Solutions pour les entreprises',
    'Software voor bedrijven',
    'Soluciones para empresas',
  ])('hears that a company sells to businesses: %s', (text) => {
    expect(verdictOn('business', text)).toBe('yes');
  });

  it.each([
    'The family bakery on the corner.',
    'Unser Unternehmen backt Brot.',
    'Ihr Friseur in Musterstadt',
  ])('does not hear it where it is not said: %s', (text) => {
    expect(verdictOn('business', text)).toBe('no');
  });

  it.each([
    'Play at our online casino tonight.',
    'Sports betting made easy.',
    'Payday loans in minutes',
    'Sportwetten und Glücksspiele',
  ])('rules out: %s', (text) => {
    expect(fitOf(text).letter).toBe('×');
  });

  it.each([
    'We are betting on hydrogen.',
    'Courses for adult learners.',
    'Loans for machines',
    'Casinoesque design',
  ])('does not rule out for a word said in passing: %s', (text) => {
    expect(fitOf(text).gates).toEqual([]);
  });
});
