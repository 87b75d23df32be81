import { describe, expect, it } from 'vitest';
import { labelled, row } from './invented.ts';
import { scorePages, tally, tallyPerCompany } from './tally.ts';

const pages = [
  labelled('acme', { facts: { name: 'Acme', technologies: ['HubSpot', 'Stripe'] } }),
  labelled('acme-about', { company: 'acme', facts: { name: 'Acme', technologies: [] } }),
  labelled('berg', { facts: { name: 'Berg', technologies: [] } }),
  labelled('news', { kind: 'not-company', facts: { name: null, technologies: [] } }),
];

const rows = [
  row('acme', { facts: { name: 'ACME Inc.', technologies: ['HubSpot', 'Drift'] } }),
  row('acme-about', { facts: { name: 'About us', technologies: [] } }),
  row('berg', { kind: null, facts: {}, error: 'The tab crashed.' }),
  row('news', { kind: 'company', facts: { name: 'The News', technologies: [] } }),
];

describe('the figures of an evaluation', () => {
  const scored = scorePages(pages, rows);

  it('count what was labelled, found, right and wrong, also on pages where nothing should be read', () => {
    expect(tally(scored).facts).toEqual({
      name: { labelled: 3, found: 3, right: 1, wrong: 2, precision: 0.3333, recall: 0.3333 },
      technologies: { labelled: 2, found: 2, right: 1, wrong: 1, precision: 0.5, recall: 0.5 },
    });
  });

  it('count a page that could not be read as one whose kind was missed', () => {
    expect(tally(scored).kind).toEqual({ right: 2, total: 4 });
  });

  it('give every company one vote, however many pages it has', () => {
    const { kind, facts } = tallyPerCompany(scored);
    expect(kind).toEqual({ right: 1, total: 3 });
    expect(facts.name).toMatchObject({ labelled: 2, found: 2, right: 0.5, wrong: 1.5, recall: 0.25 });
  });

  it('name no rate where there is nothing to divide by', () => {
    const nothing = scorePages([labelled('acme', { facts: { github: null } })], [row('acme')]);
    expect(tally(nothing).facts.github).toMatchObject({
      labelled: 0,
      found: 0,
      precision: null,
      recall: null,
    });
  });

  it('leave out pages that were not reached', () => {
    expect(tally(scorePages(pages, rows.slice(0, 1))).kind.total).toBe(1);
  });
});
