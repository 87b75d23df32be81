import { describe, expect, it } from 'vitest';
import { accountIdOf } from '../../lib/account/identify.ts';

describe('which account a page belongs to', () => {
  it('is the same for the shop, the careers site and the home page of a company', () => {
    const pages = [
      'https://acme.example/',
      'http://www.acme.example/about',
      'https://careers.acme.example/jobs/12',
      'https://shop.acme.example:8443/',
    ];
    expect(new Set(pages.map(accountIdOf))).toEqual(new Set(['acme.example']));
  });

  it('keeps companies apart that share a host for their sites', () => {
    expect(accountIdOf('https://acme.github.io/')).toBe('acme.github.io');
    expect(accountIdOf('https://birch.github.io/')).toBe('birch.github.io');
  });

  it('is unknown for machines, intranets, files and what is no address', () => {
    const none = [
      'http://192.168.1.20/',
      'http://wiki/',
      'file:///home/x.html',
      'acme.example',
      'about:blank',
    ];
    expect(none.map(accountIdOf)).toEqual(none.map(() => undefined));
  });
});
