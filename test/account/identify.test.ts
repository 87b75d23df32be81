import { describe, expect, it } from 'vitest';
import { accountIdOf } from '../../lib/account/identify.ts';

const none = (addresses: readonly string[]) =>
  expect(addresses.map((address) => [address, accountIdOf(address)])).toEqual(
    addresses.map((address) => [address, undefined]),
  );

describe('which account a page belongs to', () => {
  it('is the same for the shop, the blog, the careers site and the home page of a company', () => {
    const pages = [
      'https://acme.example/',
      'http://www.acme.example/about',
      'https://careers.acme.example/jobs/12',
      'https://blog.acme.example/',
      'https://shop.acme.example:8443/',
    ];
    expect(new Set(pages.map(accountIdOf))).toEqual(new Set(['acme.example']));
  });

  it('is another for a company’s site in another country: that is for the rep to say', () => {
    expect(accountIdOf('https://www.acme.de/')).toBe('acme.de');
    expect(accountIdOf('https://www.acme.co.uk/')).toBe('acme.co.uk');
  });

  it.each(
    `wixsite.com github.io gitlab.io myshopify.com webflow.io wordpress.com business.site squarespace.com notion.site
    weebly.com blogspot.com jimdosite.com jimdofree.com mystrikingly.com carrd.co framer.website framer.site
    netlify.app vercel.app pages.dev herokuapp.com web.app firebaseapp.com onrender.com webnode.page site123.me
    yolasite.com godaddysites.com square.site tilda.ws canva.site hs-sites.com substack.com tumblr.com
    wixstudio.com lovable.app replit.app codeberg.page readthedocs.io odoo.com`.split(/\s+/),
  )('keeps companies apart that have their sites at %s', (host) => {
    expect(accountIdOf(`https://acme.${host}/about`)).toBe(`acme.${host}`);
    expect(accountIdOf(`https://birch.${host}/`)).toBe(`birch.${host}`);
  });

  it('keeps companies apart whose sites differ by path alone', () => {
    expect(accountIdOf('https://sites.google.com/view/acme/home')).toBe('acme.sites.google.com');
  });

  it('is the builder’s own on the builder’s own pages', () => {
    expect(accountIdOf('https://www.squarespace.com/pricing')).toBe('squarespace.com');
    expect(accountIdOf('https://support.wordpress.com/')).toBe('wordpress.com');
    expect(accountIdOf('https://de.wordpress.com/')).toBe('wordpress.com');
  });

  it('is nobody for link shorteners, counters of clicks and previews', () => {
    none([
      'https://bit.ly/3abc',
      'https://t.co/abc',
      'https://lnkd.in/abc',
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Facme.example',
      'https://acme.us1.list-manage.com/track/click?u=1',
      'https://htmlpreview.github.io/?https://acme.example',
    ]);
  });

  it('is nobody for machines, files and deliveries of clouds, and still a company where it chose the name', () => {
    none([
      'https://acme.s3.eu-west-3.amazonaws.com/index.html',
      'https://acme.s3-website.eu-west-3.amazonaws.com/',
      'https://abc123.lambda-url.eu-west-3.on.aws/',
      'https://d111111abcdef8.cloudfront.net/',
      'https://acme.z6.web.core.windows.net/',
      'https://amazonaws.com/',
    ]);
    expect(accountIdOf('https://acme.azurewebsites.net/')).toBe('acme.azurewebsites.net');
    expect(accountIdOf('https://acme-x1.westeurope-01.azurewebsites.net/')).toBe(
      'acme-x1.westeurope-01.azurewebsites.net',
    );
    expect(accountIdOf('https://aws.amazon.com/')).toBe('amazon.com');
  });

  it.each([
    ['https://www-acme--tools-example.translate.goog/about?_x_tr_sl=de', 'acme-tools.example'],
    ['https://web.archive.org/web/20240102030405/http://www.acme.example/about', 'acme.example'],
    ['https://web.archive.org/web/2024/https:/acme.example/', 'acme.example'],
    ['https://archive.ph/20240102/https://shop.acme.example/', 'acme.example'],
    ['https://acme-example.cdn.ampproject.org/c/s/www.acme.example/news', 'acme.example'],
    ['https://webcache.googleusercontent.com/search?q=cache:AbC:https://acme.example/+acme', 'acme.example'],
    ['https://translate.google.com/translate?sl=de&u=https://acme.example/', 'acme.example'],
  ])('is the company’s whose page was copied, where the copy’s address says it: %s', (address, id) => {
    expect(accountIdOf(address)).toBe(id);
  });

  it('is nobody for a copy that does not say of what, and for a copy of a copy', () => {
    none([
      'https://web.archive.org/',
      'https://archive.ph/AbCdE',
      'https://translate.goog/',
      'https://cdn.ampproject.org/v0.js',
      'https://lh3.googleusercontent.com/photo',
      'https://web.archive.org/web/2024/https://web.archive.org/web/2023/https://acme.example/',
      'https://web.archive.org/web/2024/http://10.0.0.1/',
    ]);
  });

  it('is unknown for machines, intranets, files and what is no address', () => {
    none(['http://192.168.1.20/', 'http://wiki/', 'file:///home/x.html', 'acme.example', 'about:blank']);
  });
});
