import { describe, expect, it } from 'vitest';
import type { Account } from '../../lib/account/account.ts';
import { judgeList } from '../../lib/fit/list.ts';
import { scoreFit } from '../../lib/fit/score.ts';
import type { ListCriterion } from '../../lib/icp/icp.ts';
import { account, icp, page } from './invented.ts';

function list(...any: string[]): ListCriterion {
  return { id: 'l', kind: 'list', importance: 'strong', name: 'Trade fair 2026', any };
}

const LINKEDIN = { linkedin: 'https://www.linkedin.com/company/acme-tools/' };
const ENTRY: Account = { ...account(), id: 'acme-tools.linkedin.com' };

describe('a list of the rep’s own', () => {
  it('holds a company by its domain, as the rep said', () => {
    expect(judgeList(account(), list('bolt.example', 'acme.example'))).toMatchObject({
      verdict: 'yes',
      finding: 'Listed as acme.example',
      evidence: { quote: '', source: 'rep' },
    });
  });

  it('holds a company by another of its hosts, or by what its pages name as itself', () => {
    expect(judgeList(account(), list('shop.acme.example')).verdict).toBe('yes');
    expect(judgeList({ ...account(), siblings: ['acme.co.example'] }, list('acme.co.example')).verdict).toBe(
      'yes',
    );
    const joined = { ...page('home', 'text'), url: 'https://www.acme-group.example/de' };
    expect(judgeList(account({ pages: [joined] }), list('acme-group.example')).verdict).toBe('yes');
  });

  it('holds a company by its page at LinkedIn', () => {
    const listed = list('linkedin.com/company/acme-tools');
    expect(judgeList(account({ signposts: LINKEDIN }), listed).verdict).toBe('yes');
    expect(judgeList(ENTRY, listed).finding).toBe('Listed as linkedin.com/company/acme-tools');
  });

  it('is whole: who is not on it is known not to be', () => {
    expect(judgeList(account(), list('bolt.example'))).toMatchObject({ verdict: 'no', finding: 'Not on it' });
    expect(judgeList(account(), list('notacme.example', 'example.acme.test')).verdict).toBe('no');
    const both = list('bolt.example', 'linkedin.com/company/bolt');
    expect(judgeList(account({ signposts: LINKEDIN }), both).verdict).toBe('no');
  });

  it('is a question while that by which it lists companies is not known of one', () => {
    expect(judgeList(account(), list('linkedin.com/company/bolt')).verdict).toBe('unknown');
    expect(judgeList(ENTRY, list('bolt.example')).verdict).toBe('unknown');
    const there = { ...page('home', 'text'), url: 'https://www.linkedin.com/company/acme-tools/' };
    expect(judgeList({ ...ENTRY, pages: [there] }, list('bolt.example')).verdict).toBe('unknown');
    const known: Account = { ...ENTRY, siblings: ['acme.example'] };
    expect(judgeList(known, list('bolt.example')).verdict).toBe('no');
  });

  it('does not take a room at a vendor for the vendor', () => {
    const vendor: Account = { ...account(), id: 'greenhouse.io' };
    expect(judgeList(vendor, list('acme.greenhouse.io')).verdict).toBe('no');
    expect(judgeList({ ...account(), id: 'acme.greenhouse.io' }, list('acme.greenhouse.io')).verdict).toBe(
      'yes',
    );
  });

  it('of customers keeps them out', () => {
    const fit = scoreFit(account(), icp({ ...list('acme.example'), importance: 'never' }));
    expect([fit.letter, fit.gates[0]?.label]).toEqual(['×', 'On your list “Trade fair 2026”']);
    expect(scoreFit(account(), icp({ ...list('bolt.example'), importance: 'never' })).gates).toEqual([]);
  });
});
