import { domainToASCII } from 'node:url';
import { getDomain } from 'tldts';
import * as list from 'tldts/dist/es6/src/data/trie.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { CLOUDS } from '../../lib/text/clouds.ts';
import type { registrableDomain } from '../../lib/text/domain.ts';
import { isHost } from '../../lib/text/hosts.ts';
import { hostOf, isTown, rulesOf } from '../../lib/text/pack-suffixes.ts';
import { isSiteHost, SITE_HOSTS } from '../../lib/text/site-hosts.ts';
import { shipped } from '../setup/shipped.ts';

/** Every rule of the list as a host: an asterisk stands for any label. */
const RULES = [...rulesOf(list)].map((rule) => {
  const host = domainToASCII(hostOf(rule).replace('*', 'any'));
  const cloud = CLOUDS.find((one) => host !== one && isHost(host, one));
  const isLeftOut = !rule.isPublic && !isSiteHost(hostOf(rule));
  return { host, isTown: isTown(rule), isOfJapan: rule.labels[0] === 'jp', cloud, isLeftOut };
});

const byTldts = (host: string) => getDomain(host, { allowPrivateDomains: true }) ?? undefined;

describe('the public suffix list as the zip carries it', () => {
  let slim: { registrableDomain: typeof registrableDomain };
  beforeAll(async () => {
    slim = await shipped('lib/text/domain.ts');
  });

  it('was made of the whole list: thousands of rules', () => {
    expect(RULES.length).toBeGreaterThan(10_000);
    const hosts = RULES.map(({ host }) => host);
    expect(hosts).toEqual(expect.arrayContaining(['co.uk', 'www.ck', domainToASCII('個人.香港')]));
  });

  it('finds the domain of every host at and below every rule that tldts finds, but for those named below', () => {
    const wrong = RULES.filter(({ isTown, cloud, isLeftOut }) => !isTown && !cloud && !isLeftOut)
      .flatMap(({ host }) => [host, `acme.${host}`, `www.acme.${host}`, `a.b.c.${host}`])
      .filter((host) => slim.registrableDomain(host) !== byTldts(host));
    expect(wrong).toEqual([]);
  });

  it('counts a host below a town of Japan to the town, and companies by prefecture or kind as they are', () => {
    const wrong = RULES.filter(({ isTown, isOfJapan }) => isTown && isOfJapan)
      .flatMap(({ host }) => [host, `acme.${host}`, `www.acme.${host}`].map((below) => ({ below, host })))
      .filter(({ below, host }) => slim.registrableDomain(below) !== host);
    expect(wrong).toEqual([]);
    const kept = ['www.acme.co.jp', 'www.acme.tokyo.jp', 'acme.jp', 'www.city.kobe.jp', 'a.b.acme.kobe.jp'];
    expect(kept.map(slim.registrableDomain)).toEqual(kept.map(byTldts));
  });

  it('counts a host below a town of Norway to the town', () => {
    const hosts = ['www.acme.bergen.no', 'acme.akershus.no', 'acme.no', 'www.acme.no', 'acme.kommune.no'];
    expect(hosts.map(slim.registrableDomain)).toEqual([
      'bergen.no',
      'akershus.no',
      'acme.no',
      'acme.no',
      'acme.kommune.no',
    ]);
  });

  it('knows the hosts below which companies show their sites, and no more of those that firms give names below', () => {
    const hosts = new Set([...rulesOf(list)].filter(({ isPublic }) => !isPublic).map(hostOf));
    expect(SITE_HOSTS.filter((host) => !hosts.has(host))).toEqual([]);
    const shown = ['acme.github.io', 'www.acme.myshopify.com', 'acme.uk.com', 'a.acme.my.canva.site'];
    expect(shown.map(slim.registrableDomain)).toEqual(shown.map(byTldts));
    expect(slim.registrableDomain('www.acme.dyndns.org')).toBe('dyndns.org');
  });

  it('counts a host below a cloud to the cloud: no account is asked for there', () => {
    const wrong = RULES.flatMap(({ host, cloud = '' }) =>
      (cloud ? [host, `acme.${host}`] : []).filter((below) => {
        const domain = slim.registrableDomain(below) ?? '';
        return domain !== byTldts(cloud) && !isHost(domain, cloud);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('agrees with tldts on hosts that are odd, numbers or in no rule', () => {
    const odd = `acme.nowhere www.acme.nowhere nowhere acme..example -acme.example acme-.example a_b.example _a.example
      acme.example. 1.2.3.4 1.2.3 0x7f.1 1.example [::1] ${'a'.repeat(64)}.example ${'a'.repeat(63)}.example
      ${'a.'.repeat(127)}example a!b.example www.constructor.example acme.__proto__ acme.constructor`;
    const hosts = odd.split(/\s+/).filter((host) => host.length < 255);
    const asBrowser = (host: string) => byTldts(new URL(`https://${host}`).hostname.replace(/\.$/, ''));
    expect(hosts.map((host) => [host, slim.registrableDomain(host)])).toEqual(
      hosts.map((host) => [host, URL.canParse(`https://${host}`) ? asBrowser(host) : undefined]),
    );
  });
});
