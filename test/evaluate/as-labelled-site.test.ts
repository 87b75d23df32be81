import { describe, expect, it } from 'vitest';
import type { VisitView } from '../../lib/messages/visit.ts';
import { asLabelledSite } from './as-labelled-site.ts';

const base = {
  tabId: 1,
  title: '',
  linkedin: { mode: 'browse', readToday: 1 },
  browsing: true,
  list: { used: 0, cap: 50 },
} as const;
const cost = { readMs: 1, bytes: 1, understandMs: 1, cut: [] };
const health = { site: 'linkedin', version: 1, asked: [] } as const;

const visit = (url: string, seen: object): VisitView =>
  ({
    ...base,
    visit: { state: 'site', url, site: 'linkedin', seen, health, cost },
  }) as unknown as VisitView;

describe('a page of LinkedIn in the words of its labels', () => {
  it('is a company with the page’s own words for size and seat', () => {
    const url = 'https://www.linkedin.com/company/acme/about/';
    const fact = (key: string, value: unknown, quote: string) => ({
      ...{ key, value, quote, source: 'profile', url, seenAt: 0, confidence: 0.9 },
    });
    const facts = [
      fact('name', 'Acme', 'Acme'),
      fact('employees', { min: 51, max: 200 }, '51-200 employees'),
      fact('city', 'Leeds', 'Leeds, England'),
      fact('linkedin', 'https://www.linkedin.com/company/acme', 'acme'),
    ];
    const view = visit(url, {
      subject: 'company',
      accountId: 'acme.example',
      website: 'https://acme.example/',
    });
    const read = asLabelledSite({ ...view, account: { facts } } as unknown as VisitView);
    expect(read).toMatchObject({
      kind: 'company',
      facts: {
        name: 'Acme',
        sizeRange: '51-200 employees',
        hq: 'Leeds, England',
        linkedinSlug: 'acme',
        website: 'https://acme.example/',
      },
    });
  });

  it('is the hiring company on a job’s page, a person, a list, or nothing', () => {
    const kindOf = (url: string, seen: object, more: object = {}) =>
      asLabelledSite({ ...visit(url, seen), ...more } as unknown as VisitView)?.kind;
    const company = { subject: 'company', accountId: 'acme.example' };
    expect(kindOf('https://www.linkedin.com/jobs/view/1/', company)).toBe('company-on-job');
    const person = { person: { person: { id: 'linkedin:in/jane', name: 'Jane' }, role: { functions: [] } } };
    const url = 'https://www.linkedin.com/in/jane/';
    expect(kindOf(url, { subject: 'person', personId: 'linkedin:in/jane' }, person)).toBe('person');
    expect(kindOf(url, { subject: 'people', rows: [] })).toBe('person-list');
    expect(kindOf(url, { subject: 'nothing', because: 'wall' })).toBe('none');
  });
});
