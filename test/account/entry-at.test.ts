import { describe, expect, it } from 'vitest';
import { entryAt } from '../../lib/account/entry-at.ts';

describe('a page that somebody else keeps about a company', () => {
  it.each([
    ['https://www.linkedin.com/in/jane-example/', 'linkedin'],
    ['https://www.linkedin.com/company/acme/about/', 'linkedin'],
    ['https://www.crunchbase.com/organization/acme', 'directory'],
    ['https://www.google.com/maps/place/Acme+Tools/@51.4,-2.6,17z', 'directory'],
    ['https://www.europages.co.uk/en/company/acme-1', 'directory'],
  ])('is %s', (url, kind) => expect(entryAt(url)).toBe(kind));

  it.each([
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/checkpoint/challenge',
    'https://www.google.com/search?q=acme',
    'https://mail.google.com/mail/',
    'https://acme.example/company/acme',
    'https://boards.greenhouse.io/acme',
    'not an address',
  ])('is not %s', (url) => expect(entryAt(url)).toBeUndefined());
});
