import { describe, expect, it } from 'vitest';
import { PRIVATE_SITES } from '../../lib/page/never-read/sites.ts';
import { NEVER_READ_PATTERNS, neverRead } from '../../lib/page/never-read.ts';

describe('pages that are never read', () => {
  it.each([
    ['http://localhost:3000/', 'local'],
    ['http://192.168.1.4/router', 'local'],
    ['http://127.0.0.1/', 'local'],
    ['http://0x7f.1/', 'local'],
    ['http://[::1]/', 'local'],
    ['https://intranet/wiki', 'local'],
    ['https://wiki.acme.internal/', 'local'],
    ['https://intranet.acme.example/', 'local'],
    ['https://mail.google.com/mail/u/0/', 'mail'],
    ['https://outlook.office.com/mail/', 'mail'],
    ['https://webmail.acme.example/', 'mail'],
    ['https://acme.example/owa/', 'mail'],
    ['https://calendar.google.com/calendar/r', 'calendar'],
    ['https://app.slack.com/client/T1', 'chat'],
    ['https://chatgpt.com/c/1', 'chat'],
    ['https://docs.google.com/document/d/1', 'office'],
    ['https://acme.sharepoint.com/sites/sales', 'office'],
    ['https://www.figma.com/file/1/plan', 'office'],
    ['https://acme.lightning.force.com/lightning/r/Account/1', 'work'],
    ['https://acme.atlassian.net/browse/A-1', 'work'],
    ['https://jira.acme.example/browse/A-1', 'work'],
    ['https://console.aws.amazon.com/ec2', 'cloud'],
    ['https://portal.azure.com/', 'cloud'],
    ['https://vault.bitwarden.com/', 'login'],
    ['https://login.microsoftonline.com/common', 'login'],
    ['https://sso.acme.example/', 'login'],
    ['https://acme.example/wp-admin/index.php', 'login'],
    ['https://acme.example/de/mein-konto/', 'login'],
    ['https://acme.example/users/sign_in', 'login'],
    ['https://acme.example/en/checkout/step-2', 'bank'],
    ['https://www.google.com/search?q=acme', 'search'],
    ['https://www.google.co.uk/search?q=acme', 'search'],
    ['https://www.bing.com/', 'search'],
    ['https://www.linkedin.com/company/acme', 'linkedin'],
    ['https://x.com/acme', 'social'],
    ['https://banking.acme.example/', 'bank'],
    ['https://www.dkb.de/banking', 'bank'],
    ['https://www.sparkasse-musterstadt.de/', 'bank'],
    ['https://acme.bank/', 'bank'],
    ['https://www.paypal.com/myaccount/summary', 'bank'],
    ['https://mychart.clinic.example/', 'health'],
    ['https://www.doctolib.fr/account', 'health'],
    ['https://www.impots.gouv.fr/accueil', 'government'],
    ['https://www.elster.de/eportal', 'government'],
    ['https://secure.login.gov/', 'government'],
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
    'https://careers.acme.example/jobs/system-administrator',
    'https://acme.example/products/checkout',
    'https://acme.example/solutions/single-sign-on',
    'https://acme.example/services/accounting',
    'https://acme.example/careers/account-executive',
    'https://acme.example/blog/how-to-login',
    'https://account-managers.example/',
    'https://banking.example/',
    'https://id.acme.example/tentang-kami',
    'https://boards.greenhouse.io/acme',
    'https://acme.jobs.personio.de/',
    'https://jobs.lever.co/acme',
    'https://acme.myworkdayjobs.com/en-US/careers',
    'https://www.figma.com/about',
    'https://www.hubspot.com/company/about',
    'https://stripe.com/about',
  ])('%s is an ordinary site', (url) => {
    expect(neverRead(url)).toBeUndefined();
  });
});

describe('the list of private sites', () => {
  const sites = PRIVATE_SITES.flatMap(([because, rows]) => rows.map((row) => ({ because, ...row })));
  const reasons = [...new Set(sites.map(({ because }) => because))];

  it.each(reasons)('leaves every site alone that is listed as %s, with what lies under it', (because) => {
    for (const { host, path = '' } of sites.filter((site) => site.because === because)) {
      expect([host, neverRead(`https://${host}${path}/`)]).toEqual([host, because]);
      expect([host, neverRead(`https://a.${host}${path}/b?c=d`)]).toEqual([host, because]);
      expect([host, neverRead(`https://not${host}${path}/`)]).not.toEqual([host, because]);
    }
  });

  it('names each site once, in lower case, none that lies under another of its reason', () => {
    const names = sites.map(({ host, path = '' }) => host + path);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(sites.filter(({ host }) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host))).toEqual([]);
    const under = sites.filter(({ host, because }) =>
      sites.some((other) => other.because === because && !other.path && host.endsWith(`.${other.host}`)),
    );
    expect(under).toEqual([]);
  });

  it('covers banks of more than fifteen countries and every walk of life', () => {
    expect(sites.length).toBeGreaterThan(250);
    expect(reasons.length).toBeGreaterThan(12);
    for (const ending of 'at au be br ca ch cz de dk es fi fr hu ie in it jp nl no nz pl pt ro se uk za'.split(
      ' ',
    )) {
      const banks = sites.filter(({ because, host }) => because === 'bank' && host.endsWith(`.${ending}`));
      expect([ending, banks.length > 0]).toEqual([ending, true]);
    }
  });

  it('reaches the browser as match patterns, so that no line of ours runs there', () => {
    expect(NEVER_READ_PATTERNS).toContain('*://*.paypal.com/*');
    expect(NEVER_READ_PATTERNS).toContain('*://*.figma.com/file/*');
    expect(
      NEVER_READ_PATTERNS.filter((pattern) => !/^\*:\/\/\*\.[a-z0-9.-]+\/(?:[\w/-]+\/)?\*$/.test(pattern)),
    ).toEqual([]);
  });
});
