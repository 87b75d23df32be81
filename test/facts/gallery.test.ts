import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { bestFact, type Fact, factsOf } from '../../lib/facts/fact.ts';
import { understand } from '../../lib/facts/understand.ts';
import type { Understanding } from '../../lib/facts/understanding.ts';
import { readPage } from '../../lib/page/read.ts';
import { englishCity } from '../../lib/text/cities.ts';
import { samePhone } from '../evaluate/same.ts';
import { type ExpectedPage, readExpected } from '../fixtures/gallery/expected.ts';
import { GALLERY, respondGallery } from '../fixtures/gallery/gallery.ts';
import { SEEN_AT } from './make-reading.ts';

/** What is understood of a page of the gallery. Its own inline scripts run, so that the single-page app has filled. */
function understood(url: string): Understanding {
  const body = respondGallery({ url: new URL(url), method: 'GET' })?.body;
  const html = Buffer.from(body ?? '').toString('utf8');
  const { window } = new JSDOM(html, { url, runScripts: 'dangerously' });
  return understand(readPage(window.document, url), SEEN_AT);
}

describe.each(GALLERY)('a page of $host', ({ host }) => {
  it.each(Object.entries(readExpected(host)))('%s is understood as a human reads it', (path, expected) => {
    const { kind, facts } = understood(`https://${host}${path}`);
    expect(kind).toEqual(expected.kind);
    expect(read(facts)).toEqual(kind.company ? written(expected) : { jobs: [] });
    expect(phoneOf(facts)).toSatisfy((phone) => isSamePhone(phone, expected.facts.phone));
    const technologies = factsOf(facts, 'technology').map(({ value }) => value);
    expect(technologies).toEqual(expect.arrayContaining(expected.facts.technologies ?? []));
  });
});

/** Facts that are either understood exactly, or not at all where the page does not state them. */
function read(facts: readonly Fact[]): object {
  const linkedin = bestFact(facts, 'linkedin')?.value.replace(/\/$/, '');
  return {
    name: bestFact(facts, 'name')?.value,
    country: bestFact(facts, 'country')?.value,
    city: bestFact(facts, 'city')?.value,
    employees: bestFact(facts, 'employees')?.value,
    founded: bestFact(facts, 'founded')?.value,
    email: bestFact(facts, 'email')?.value,
    linkedin,
    jobs: factsOf(facts, 'job')
      .map(({ value }) => value)
      .sort(),
  };
}

/** The same as a hand wrote it from the page; a city goes by its English name, as in lib/facts/fact.ts. */
function written({ facts }: ExpectedPage): object {
  const { name, country, city, employees, founded, email, linkedin, jobs = [] } = facts;
  const english = city === undefined ? undefined : englishCity(city);
  return { name, country, city: english, employees, founded, email, linkedin, jobs: [...jobs].sort() };
}

function phoneOf(facts: readonly Fact[]): string | undefined {
  return bestFact(facts, 'phone')?.value.written;
}

function isSamePhone(phone: string | undefined, expected: string | undefined): boolean {
  return phone === undefined || expected === undefined ? phone === expected : samePhone(phone, expected);
}
