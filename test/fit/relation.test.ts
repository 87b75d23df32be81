import { describe, expect, it } from 'vitest';
import { factsSaid, withFactsSaid } from '../../lib/account/said.ts';
import type { FactOf, Relation } from '../../lib/facts/fact.ts';
import { fitAsText } from '../../lib/fit/as-text.ts';
import { badgeOf } from '../../lib/fit/badge.ts';
import { previewEdit } from '../../lib/fit/preview.ts';
import { scoreFit } from '../../lib/fit/score.ts';
import type { Criterion } from '../../lib/icp/icp.ts';
import { whyOf } from '../../lib/targets/why.ts';
import { account, fact, icp, SEEN } from './invented.ts';

const place: Criterion = { id: 'place', kind: 'place', importance: 'strong', countries: ['DE'] };
const german = fact('country', 'DE');

function listed(value: Relation, file = 'customers.csv'): FactOf<'relation'> {
  return { ...fact('relation', value, 'Client: yes'), source: 'import', confidence: 1, file };
}

function said(is: Relation['is'], ...facts: FactOf<'relation'>[]) {
  const before = account({ facts: [german, ...facts] });
  return withFactsSaid(before, 'relation', factsSaid(before, 'relation', { is }, SEEN) ?? []);
}

const findings = (value: Parameters<typeof scoreFit>[0]) =>
  scoreFit(value, icp(place)).gates.map(({ finding }) => finding);

describe('a company on a list of those that nobody should court', () => {
  it('is ruled out by every profile, with the file that says so; its points stay', () => {
    const fit = scoreFit(account({ facts: [german, listed({ is: 'customer' })] }), icp(place));
    expect(fit).toMatchObject({ letter: '×', score: 100, known: { criteria: 1, of: 1 } });
    expect(fit.gates).toEqual([
      {
        criterionId: 'relation:customer',
        kind: 'list',
        importance: 'never',
        label: 'Customers already',
        verdict: 'yes',
        points: 0,
        of: 0,
        finding: 'Customer already, says customers.csv',
        evidence: {
          quote: 'Client: yes',
          url: 'https://acme.example/',
          source: 'import',
          seenAt: SEEN,
          file: 'customers.csv',
        },
        lookAt: [],
      },
    ]);
    expect(scoreFit(account({ facts: [listed({ is: 'competitor' })] }), icp()).letter).toBe('×');
  });

  it('is a customer, a competitor or somebody’s, each said once', () => {
    const facts = [
      listed({ is: 'owned', by: 'Jana' }, 'team.csv'),
      listed({ is: 'competitor' }, 'rivals.csv'),
      listed({ is: 'competitor' }, 'more.csv'),
    ];
    expect(findings(account({ facts }))).toEqual([
      'Owned by Jana, says team.csv',
      'Competitor, says rivals.csv',
    ]);
    expect(findings(account({ facts: [listed({ is: 'owned' }, 'team.csv')] }))).toEqual([
      'Owned by somebody else, says team.csv',
    ]);
  });

  it('is free again once the rep says so, whatever file comes later', () => {
    expect(findings(said('none', listed({ is: 'customer' })))).toEqual([]);
    const later = { ...listed({ is: 'competitor' }), seenAt: SEEN + 1 };
    expect(scoreFit(said('none', later), icp(place)).letter).toBe('A');
  });

  it('may be one by the rep’s word alone', () => {
    expect(findings(said('competitor', listed({ is: 'customer' })))).toEqual(['Competitor, as you said']);
  });

  it('says why on the badge, in the why of a target and in the text to take along', () => {
    const fit = scoreFit(account({ facts: [german, listed({ is: 'customer' })] }), icp(place));
    expect(badgeOf(fit, undefined, 'Acme').title).toBe(
      'Acme: ruled out (Customer already, says customers.csv)',
    );
    expect(whyOf(fit)).toBe(
      'Your choice, though ruled out by Customers already: Customer already, says customers.csv',
    );
    expect(fitAsText({ name: 'Acme', site: 'acme.example', timeZone: 'UTC', fit })).toContain(
      'Ruled out by\n- Customers already: Customer already, says customers.csv\n  “Client: yes”\n  imported from customers.csv, 1 Nov 2026\n',
    );
  });

  it('moves by no edit of a profile', () => {
    const accounts = [account({ facts: [german, listed({ is: 'customer' })] })];
    const weak = icp({ ...place, importance: 'never' });
    const preview = previewEdit(accounts, icp(place), weak);
    expect([preview.up.count, preview.down.count, preview.aside.count]).toEqual([0, 0, 0]);
  });
});
