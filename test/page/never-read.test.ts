import { describe, expect, it } from 'vitest';
import { neverRead } from '../../lib/page/never-read.ts';

describe('pages that are never read', () => {
  it.each([
    ['http://localhost:3000/', 'local'],
    ['http://192.168.1.4/router', 'local'],
    ['http://[::1]/', 'local'],
    ['https://intranet/wiki', 'local'],
    ['https://wiki.acme.internal/', 'local'],
    ['https://mail.google.com/mail/u/0/', 'mail'],
    ['https://webmail.acme.example/', 'mail'],
    ['https://docs.google.com/document/d/1', 'office'],
    ['https://www.google.com/search?q=acme', 'search'],
    ['https://www.google.co.uk/search?q=acme', 'search'],
    ['https://www.bing.com/', 'search'],
    ['https://www.linkedin.com/company/acme', 'linkedin'],
    ['https://x.com/acme', 'social'],
    ['https://banking.acme.example/', 'bank'],
    ['https://mychart.clinic.example/', 'health'],
    ['chrome://settings/', 'browser'],
    ['file:///home/me/page.html', 'browser'],
    ['not an address', 'browser'],
  ])('%s is left alone: %s', (url, because) => {
    expect(neverRead(url)).toBe(because);
  });

  it.each([
    'https://acme.example/',
    'https://www.googleplex-tools.example/',
    'https://notlinkedin.com/',
    'https://mailchimp.example/',
    'https://banking-software.example/',
    'http://shop.acme.example/contact',
  ])('%s is an ordinary site', (url) => {
    expect(neverRead(url)).toBeUndefined();
  });
});
