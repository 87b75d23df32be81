import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type FactKey, factsOf } from '../../lib/facts/fact.ts';
import { understand } from '../../lib/facts/understand.ts';
import type { Understanding } from '../../lib/facts/understanding.ts';
import { readPage } from '../../lib/page/read.ts';
import { shippedTrained } from '../models/shipped-words.ts';
import { SEEN_AT } from './make-reading.ts';

const trained = shippedTrained();

/** Small invented pages, a folder a fact: `<case>.html`, and what a hand wrote of it in `<case>.json`. */
const PAGES = new URL('../fixtures/facts/', import.meta.url);

const expectedSchema = z.strictObject({
  /** Address of the page; an `.example` domain. */
  url: z.url(),
  /** `found`: the page states it; `misleading`: it states another's, or something that only looks like it; `absent`. */
  is: z.enum(['found', 'misleading', 'absent']),
  /** Language of the page, as BCP 47 primary tag. */
  language: z.string(),
  /** Every value to be read, surest first; for the folder `kind` the page's kind, for `likelyIndustry` the first one if sure, else "a hint". */
  values: z.array(z.unknown()),
});

interface Case {
  name: string;
  html: string;
  expected: z.output<typeof expectedSchema>;
}

function casesOf(key: string): Case[] {
  const folder = new URL(`${key}/`, PAGES);
  const names = readdirSync(folder).flatMap((file) => (file.endsWith('.html') ? [file.slice(0, -5)] : []));
  return names.map((name) => ({
    name,
    html: readFileSync(new URL(`${name}.html`, folder), 'utf8'),
    expected: expectedSchema.parse(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))),
  }));
}

function understood({ html, expected }: Case): Understanding {
  const { document } = new JSDOM(html, { url: expected.url }).window;
  return understand(readPage(document, expected.url), SEEN_AT, trained);
}

function valuesOf(key: string, { kind, facts }: Understanding): unknown[] {
  if (key === 'kind') return [kind.page];
  if (key === 'likelyIndustry')
    return factsOf(facts, key).map(({ value }) => (value.sure ? value.likely[0]?.industry : 'a hint'));
  const values = factsOf(facts, key as FactKey).map(({ value }) => value);
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

describe.each(readdirSync(PAGES))('%s, on invented pages', (key) => {
  const cases = casesOf(key);

  it.each(cases)('is read as a hand wrote it: $name', (page) => {
    const understanding = understood(page);
    expect(valuesOf(key, understanding)).toEqual(page.expected.values);
    // Of a page that is no company's nothing is kept: a fact would be absent for the wrong reason.
    if (key !== 'kind') expect(understanding.kind.company).toBe(true);
  });

  it('is tried where it is found, misleading and absent, in several languages', () => {
    expect([...new Set(cases.map(({ expected }) => expected.is))].sort()).toEqual([
      'absent',
      'found',
      'misleading',
    ]);
    expect(new Set(cases.map(({ expected }) => expected.language)).size).toBeGreaterThan(1);
  });
});
