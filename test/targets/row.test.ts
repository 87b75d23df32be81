import { describe, expect, it } from 'vitest';
import { shownRow } from '../../lib/targets/row.ts';
import { accountOf, fact, pageSeen } from '../account/sample.ts';
import { fitOf, target } from './sample.ts';

const account = accountOf(
  [
    fact('city', 'Bremen', { confidence: 0.4 }),
    fact('city', 'Kiel'),
    fact('country', 'DE'),
    fact('employees', { min: 50, max: 200 }),
    fact('phone', { written: '+49 421 000000' }),
    fact('email', 'info@acme.example'),
    fact('linkedin', 'https://www.linkedin.com/company/acme-example'),
    fact('description', 'We move goods.'),
    ...Array.from({ length: 40 }, (_, n) => fact('technology', `Product ${n}`)),
  ],
  {
    pages: [
      pageSeen({ url: 'https://acme.example/about', page: 'about', text: 'Word '.repeat(800) }),
      pageSeen({ url: 'https://www.acme.example/', text: 'Word '.repeat(800) }),
    ],
    signposts: { about: 'https://acme.example/about', linkedin: 'https://www.linkedin.com/company/acme' },
  },
);

const NOBODY = { account: undefined, fit: undefined };
const scored = { ...fitOf(), timing: { digit: 3 as const, signs: [] } };

describe('a line of the list on its way to the page', () => {
  it('tells the best of each fact, and the home page that was read', () => {
    expect(shownRow(target('acme.example'), { account, fit: undefined }).account).toEqual({
      label: 'Acme',
      website: 'https://www.acme.example/',
      country: 'DE',
      city: 'Kiel',
      employees: { min: 50, max: 200 },
      phone: { written: '+49 421 000000' },
      email: 'info@acme.example',
      linkedin: 'https://www.linkedin.com/company/acme-example',
      description: 'We move goods.',
    });
  });

  it('tells the LinkedIn page that its own pages lead to, where no fact names one', () => {
    const led = accountOf([], {
      signposts: { linkedin: 'https://www.linkedin.com/company/acme' },
      pages: [],
    });
    expect(shownRow(target('acme.example'), { account: led, fit: undefined }).account).toEqual({
      label: 'Acme',
      linkedin: 'https://www.linkedin.com/company/acme',
    });
  });

  it('carries neither the pages’ texts nor quotes nor reasons nor what no column tells', () => {
    const row = shownRow(target('acme.example'), { account, fit: scored });
    expect(JSON.stringify(row)).not.toMatch(/Word|Product|Bremen|quote|reasons|\/about/);
    expect(JSON.stringify(row).length).toBeLessThan(1_000);
  });

  it('stands without a company where its record could not be read, and unscored without a profile', () => {
    expect(shownRow(target('acme.example'), NOBODY)).toEqual({
      target: target('acme.example'),
    });
    expect(shownRow(target('acme.example'), { account, fit: undefined })).not.toHaveProperty('fit');
  });

  it('tells the remembered no, scored or not', () => {
    const pass = { reason: 'too small', at: 0 } as const;
    const say = { accountId: 'acme.example', pass, objections: [] };
    expect(shownRow(target('acme.example'), { ...NOBODY, say }).own).toBe('you passed (too small)');
    expect(shownRow(target('acme.example'), { account: undefined, fit: scored })).not.toHaveProperty('own');
  });
});
