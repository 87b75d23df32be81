import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listedAddress } from '../../lib/icp/listed.ts';

describe('a company’s address on a list', () => {
  it.each([
    ['acme.example', 'acme.example'],
    [' https://www.Acme.example/about?x=1#top ', 'acme.example'],
    ['http://shop.acme.example:8080', 'shop.acme.example'],
    ['müller.example', 'xn--mller-kva.example'],
    ['https://www.linkedin.com/company/Acme-Tools/about/', 'linkedin.com/company/acme-tools'],
    ['de.linkedin.com/company/m%C3%BCller', 'linkedin.com/company/müller'],
    ['linkedin.com/showcase/acme', 'linkedin.com/company/acme'],
    ['linkedin.com/sales/company/1234', 'linkedin.com/company/1234'],
  ])('%s is %s', (written, address) => {
    expect(listedAddress(written)).toBe(address);
  });

  it.each([
    '',
    'Acme',
    'Acme GmbH',
    'jane@acme.example',
    'acme.example, bolt.example',
    '192.168.0.1',
    '[::1]',
    'localhost',
    'ftp://acme.example',
    'javascript:alert(1)',
    'linkedin.com/in/somebody',
    'https://www.linkedin.com/company/',
    'linkedin.com',
  ])('%j is none', (written) => {
    expect(listedAddress(written)).toBeUndefined();
  });

  it('stays as it is when it is given once more', () => {
    const written = fc.oneof(
      fc.webUrl({ withQueryParameters: true }),
      fc.domain(),
      fc.string({ unit: 'grapheme' }).map((slug) => `linkedin.com/company/${slug}`),
      fc.string(),
    );
    fc.assert(
      fc.property(written, (text) => {
        const address = listedAddress(text);
        if (address !== undefined) expect(listedAddress(address)).toBe(address);
      }),
      { numRuns: 1_000 },
    );
  });
});
