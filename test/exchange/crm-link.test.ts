import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crmLink } from '../../lib/exchange/crm-link.ts';
import { settingsChange } from '../../lib/targets/work-schema.ts';

const ACME = { domain: 'acme.example', name: 'Acme & Söhne' };

describe('the way to a company in the rep’s CRM', () => {
  it('is their address with the domain or the name in its place, encoded', () => {
    expect(crmLink('https://crm.example/search?q={domain}', ACME)).toBe(
      'https://crm.example/search?q=acme.example',
    );
    expect(crmLink('https://crm.example/#/find/{name}/{domain}', ACME)).toBe(
      'https://crm.example/#/find/Acme%20%26%20S%C3%B6hne/acme.example',
    );
  });

  it.each([
    undefined,
    '',
    'crm.example/?q={domain}',
    'http://crm.example/?q={domain}',
    'javascript:alert(1)//https://crm.example/{domain}',
    'data:text/html,{name}',
    'https://crm.example/search?q=',
    'https://crm.example/search?q={company}',
    'https://{domain}/',
    'https://crm.{domain}/',
    'https://crm.example{domain}/',
    'https://me@crm.example/?q={domain}',
    'https://crm.example\\@evil.example/{domain}',
    'https://crm .example/?q={domain}',
    'https:///?q={domain}',
  ])('is none for %j', (pattern) => {
    expect(crmLink(pattern, ACME)).toBeUndefined();
  });

  it('never leaves the CRM’s host, whatever a company is called', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\ud800', '//evil.example', '@evil.example', '..'),
    );
    fc.assert(
      fc.property(any, any, (domain, name) => {
        const link = crmLink('https://crm.example/{name}?q={domain}', { domain, name });
        expect(link && new URL(link).origin).toBe('https://crm.example');
      }),
    );
  });

  it('can be kept in the settings wherever it is one', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab.:/?#{}@ \\', '{domain}', '{name}') }), (rest) => {
        const crm = `https://${rest}`;
        if (crmLink(crm, ACME) !== undefined) expect(settingsChange.safeParse({ crm }).success).toBe(true);
      }),
    );
  });
});
