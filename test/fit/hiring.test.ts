import { describe, expect, it } from 'vitest';
import { judgeHiring } from '../../lib/fit/hiring.ts';
import type { HiringCriterion } from '../../lib/icp/icp.ts';
import { account, fact, filler, page } from './invented.ts';

const anyJob: HiringCriterion = { id: 'h', kind: 'hiring', importance: 'nice', roles: [] };
const sales: HiringCriterion = { ...anyJob, roles: ['sales', 'vertrieb*'] };
const careers = page('careers', filler(60));

describe('hiring', () => {
  it('fits a company with any open job where the profile names no role', () => {
    const facts = [fact('job', 'Welder'), fact('job', 'Driver'), fact('job', 'Welder')];
    expect(judgeHiring(account({ facts }), anyJob)).toMatchObject({
      verdict: 'yes',
      finding: 'Hiring: Welder and 1 more',
      evidence: { quote: 'Welder' },
    });
  });

  it.each(['Head of Sales (m/f/d)', 'Vertriebsleiter Süd', 'SALES manager'])(
    'finds the role in “%s”',
    (title) => {
      const found = judgeHiring(account({ facts: [fact('job', 'Welder'), fact('job', title)] }), sales);
      expect(found).toMatchObject({ verdict: 'yes', finding: `Hiring: ${title}` });
    },
  );

  it('does not take part of a word for a role', () => {
    expect(judgeHiring(account({ facts: [fact('job', 'Salesforce developer')] }), sales).verdict).toBe(
      'unknown',
    );
  });

  it('says no where a careers page was read that lists no job, or none of the roles', () => {
    expect(judgeHiring(account({ pages: [careers] }), anyJob)).toMatchObject({
      verdict: 'no',
      finding: 'The careers page lists no open job',
    });
    const welder = fact('job', 'Welder');
    expect(judgeHiring(account({ facts: [welder], pages: [careers] }), sales).finding).toBe(
      'One open job, for another role',
    );
    const two = judgeHiring(account({ facts: [welder, fact('job', 'Driver')], pages: [careers] }), sales);
    expect(two).toMatchObject({ verdict: 'no', finding: '2 open jobs, none of them for these roles' });
  });

  it('fits by the number of open jobs that a page states, without their titles', () => {
    const open = fact('openJobs', { min: 24, max: 24 }, '24 open positions');
    expect(judgeHiring(account({ facts: [open] }), anyJob)).toMatchObject({
      verdict: 'yes',
      finding: '24 open jobs',
      evidence: { quote: '24 open positions' },
    });
    expect(judgeHiring(account({ facts: [fact('openJobs', { min: 0, max: 0 })] }), anyJob)).toMatchObject({
      verdict: 'no',
      finding: 'No open job',
    });
  });

  it('asks for as many jobs as the rep wants', () => {
    const five = { ...anyJob, atLeast: 5 };
    const jobs = ['Welder', 'Driver', 'Baker'].map((title) => fact('job', title));
    expect(judgeHiring(account({ facts: jobs }), { ...anyJob, atLeast: 3 }).verdict).toBe('yes');
    expect(judgeHiring(account({ facts: jobs }), five)).toMatchObject({
      verdict: 'unknown',
      finding: 'Hiring: Welder and 2 more, fewer than 5 so far',
    });
    expect(judgeHiring(account({ facts: jobs, pages: [careers] }), five).verdict).toBe('no');
    const open = fact('openJobs', { min: 3, max: 3 });
    expect(judgeHiring(account({ facts: [...jobs, open] }), five)).toMatchObject({
      verdict: 'no',
      finding: '3 open jobs, fewer than 5',
    });
    const two = { ...sales, atLeast: 2 };
    const sellers = [fact('job', 'Sales lead'), fact('openJobs', { min: 24, max: 24 })];
    expect(judgeHiring(account({ facts: sellers }), two).verdict).toBe('unknown');
    expect(judgeHiring(account({ facts: [...sellers, fact('job', 'Inside sales')] }), two).verdict).toBe(
      'yes',
    );
  });

  it('is unknown while only other pages, or an empty careers page, were read', () => {
    const home = account({
      pages: [page('home', filler(500))],
      signposts: { careers: 'https://acme.example/jobs' },
    });
    expect(judgeHiring(home, anyJob)).toEqual({
      verdict: 'unknown',
      credit: 0,
      finding: 'No jobs page read yet',
      lookAt: [{ label: 'Careers page', url: 'https://acme.example/jobs' }],
    });
    expect(judgeHiring(account({ pages: [page('careers', filler(29))] }), anyJob).verdict).toBe('unknown');
    const teaser = judgeHiring(account({ facts: [fact('job', 'Welder')] }), sales);
    expect(teaser).toMatchObject({ verdict: 'unknown', finding: 'No such job among those seen so far' });
  });
});
