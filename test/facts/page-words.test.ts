import { describe, expect, it } from 'vitest';
import { isPageName, namedPage } from '../../lib/facts/page-words.ts';

describe('what sites call their pages', () => {
  it.each([
    ['About us', 'about'],
    ['UEBER-UNS.html', 'about'],
    ['contact_us', 'contact'],
    ['Jobs & Karriere', 'careers'],
    ['採用情報', 'careers'],
    ['Privacy policy', 'terms'],
    ['Warenkorb', 'cart'],
    ['Our products', 'product'],
    ['Contact Acme today', 'contact'],
  ])('"%s" names %s', (label, page) => {
    expect(namedPage(label)).toBe(page);
  });

  it.each([
    '',
    'Acme',
    'Home sweet home',
    'We tell you all about the contact of metals here',
    'x'.repeat(500),
  ])('"%s" names none', (label) => {
    expect(namedPage(label)).toBeUndefined();
  });

  it('tells a page’s name from a name that holds such a word', () => {
    expect(isPageName('Contact us')).toBe(true);
    expect(isPageName('Maple Tea Shop')).toBe(false);
  });
});
