import { describe, expect, it } from 'vitest';
import { entryPage } from '../../lib/account/entry.ts';
import type { CompanySeen } from '../../lib/facts/sites/site-understanding.ts';

const seen = (more: Partial<CompanySeen>): CompanySeen => ({
  subject: 'company',
  entry: 'https://www.linkedin.com/company/acme',
  keys: [],
  facts: [],
  ...more,
});

describe('a company’s entry', () => {
  it('is joined to the account of the website it names', () => {
    expect(entryPage(seen({ website: 'https://www.acme.example/en' })).own).toEqual(['acme.example']);
    expect(entryPage(seen({ website: 'https://acme.wordpress.com' })).own).toEqual(['acme.wordpress.com']);
  });

  it('goes by its number as by its name', () => {
    expect(entryPage(seen({ keys: ['linkedin:1234567'] })).own).toEqual(['1234567.linkedin.com']);
  });

  it.each([
    'https://www.facebook.com/acme',
    'https://linktr.ee/acme',
    'https://www.linkedin.com/company/acme',
    'https://apps.apple.com/app/acme',
    'https://bit.ly/acme',
  ])('is not joined to %s, where everybody has a page', (website) => {
    expect(entryPage(seen({ website })).own).toEqual([]);
  });
});
