import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ExpectedPage, readExpected } from '../fixtures/gallery/expected.ts';
import { GALLERY, INDEX_URL, respondGallery, type Site, urlOf } from '../fixtures/gallery/gallery.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/gallery');
const ask = (url: string) => respondGallery({ url: new URL(url), method: 'GET' });
const htmlOf = (url: string) => Buffer.from(ask(url)?.body ?? '').toString('utf8');

describe.each(GALLERY)('$host', (site: Site) => {
  const pages = Object.entries(readExpected(site.host));

  it('opens on a page with hand-written expectations', () => {
    expect(pages.map(([path]) => path)).toContain(site.path);
  });

  it('serves every page it has expectations for', () => {
    for (const [path] of pages) expect(ask(`https://${site.host}${path}`)?.status ?? 200, path).toBe(200);
  });

  it('says on the page what a reader is expected to find', () => {
    for (const [path, page] of pages) {
      const html = htmlOf(`https://${site.host}${path}`);
      for (const words of wordsOf(page)) expect(html.replaceAll('&amp;', '&'), path).toContain(words);
    }
  });

  it('names no host that could be a real company', () => {
    for (const [path] of pages) {
      for (const host of hostsIn(htmlOf(`https://${site.host}${path}`))) expect(host).toMatch(ALLOWED);
    }
  });
});

/** Facts that stand on the page word for word. */
function wordsOf({ facts }: ExpectedPage): string[] {
  const { name, city, phone, email, linkedin, jobs = [], founded } = facts;
  return [name, city, phone, email, linkedin, ...jobs, founded?.toString()].filter(
    (one) => one !== undefined,
  );
}

/** Invented companies, and the vendors whose traces the pages carry. */
const ALLOWED =
  /(^|\.)(example|schema\.org|w\.org|w3\.org|linkedin\.com|x\.com|youtube\.com|xing\.com|instagram\.com|facebook\.com|github\.com|googletagmanager\.com|google-analytics\.com|hs-scripts\.com|hsforms\.com|matomo\.cloud|salesforce\.com|hotjar\.com|pipedrive\.com|plausible\.io|segment\.com|intercom\.io|marketo\.net|cookielaw\.org|chartbeat\.com)$/;

function hostsIn(html: string): string[] {
  return [...html.matchAll(/https?:\/\/([^/"'\s<]+)/g)].map((found) => found[1] ?? '');
}

describe('the gallery', () => {
  it('has a folder for every site, and no folder that nobody visits', () => {
    const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((entry) => entry.name).sort()).toEqual(GALLERY.map((site) => site.host).sort());
  });

  it('lists all sites on its index page', () => {
    const html = htmlOf(INDEX_URL);
    for (const site of GALLERY) expect(html).toContain(`href="${urlOf(site)}"`);
  });

  it('answers 404 for a page a site lacks, and nothing for hosts that are not its own', () => {
    expect(ask('https://harbourline.example/no-such-page')?.status).toBe(404);
    expect(ask('https://js.hs-scripts.com/00000001.js')).toBeUndefined();
  });

  it('serves no file from outside a site', () => {
    expect(ask('https://harbourline.example/..%2Fgallery.ts')?.status).toBe(404);
    expect(ask('https://harbourline.example/expected.json')?.status).toBe(404);
  });

  it('shows the same app on every path of the single-page site', () => {
    expect(htmlOf('https://pennantcloud.example/careers')).toContain('id="root"');
  });
});
