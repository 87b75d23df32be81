import { describe, expect, it } from 'vitest';
import { registrableDomain } from '../../lib/text/domain.ts';

describe('the registrable domain', () => {
  it.each([
    ['www.acme.example', 'acme.example'],
    ['https://careers.acme.example/jobs?x=1#top', 'acme.example'],
    ['http://shop.acme.co.uk', 'acme.co.uk'],
    ['ACME.Example:8443', 'acme.example'],
    ['https://user:secret@acme.example./', 'acme.example'],
    ['acme.github.io', 'acme.github.io'],
    ['docs.acme.github.io', 'acme.github.io'],
  ])('of %s is %s', (address, domain) => {
    expect(registrableDomain(address)).toBe(domain);
  });

  it('is punycode for an international name, however it is written', () => {
    const written = ['https://www.bäckerei.example/', 'bäckerei.example', 'XN--BCKEREI-5WA.example'];
    expect(new Set(written.map(registrableDomain))).toEqual(new Set(['xn--bckerei-5wa.example']));
  });

  it.each([
    ['localhost'],
    ['http://localhost:3000/'],
    ['intranet'],
    ['127.0.0.1'],
    ['http://2130706433/'],
    ['0x7f.1'],
    ['http://[::1]:80/'],
    ['github.io'],
    ['co.uk'],
    ['mailto:jo@acme.example'],
    ['about:blank'],
    ['data:text/html,acme.example'],
    [''],
    ['not a host'],
  ])('of %s is unknown', (address) => {
    expect(registrableDomain(address)).toBeUndefined();
  });
});
