import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../lib/facts/fact.ts';
import type { Subject } from '../../../lib/facts/sites/site-understanding.ts';
import { understandSite } from '../../../lib/facts/sites/understand-site.ts';
import { anchorsAt } from '../../../lib/page/sites/anchors-at.ts';
import { readSite } from '../../../lib/page/sites/read-site.ts';

/*
 * Each page below test/fixtures/sites has an expected file beside it: its address and, to the letter, what is seen on it.
 * `{"url": …, "expect": {"subject": "company", "entry": …, "facts": {"name": "Acme", "specialty": ["a", "b"]}}}`.
 */
const FOLDER = path.resolve(import.meta.dirname, '../../fixtures/sites');
const NOW = Date.UTC(2026, 10, 23);
const PAGES = globSync('**/*.html', { cwd: FOLDER }).sort();

function readingOf(page: string) {
  const file = path.join(FOLDER, page);
  const { url, expect: wanted } = JSON.parse(readFileSync(file.replace(/html$/, 'json'), 'utf8'));
  const anchors = anchorsAt(url);
  if (!anchors) throw new Error(`${page}: no anchors for ${url}`);
  const { document } = new JSDOM(readFileSync(file, 'utf8'), { url }).window;
  const before = document.documentElement.outerHTML;
  const reading = readSite(document, url, anchors);
  expect(document.documentElement.outerHTML).toBe(before);
  return { reading, wanted };
}

describe('pages of LinkedIn and of directories', () => {
  it.each(PAGES)('%s says what its expected file says, and no more', (page) => {
    const { reading, wanted } = readingOf(page);
    expect(plain(understandSite(reading, NOW).seen)).toEqual(wanted);
  });

  it('every anchor finds something on some page: a dead one goes', () => {
    const alive = new Set(
      PAGES.flatMap((page) => {
        const { reading } = readingOf(page);
        return reading.found.map(({ anchor }) => `${reading.layout} ${anchor}`);
      }),
    );
    const sites = [...new Set(PAGES.map((page) => anchorsAt(JSON.parse(readJson(page)).url)))];
    const all = sites.flatMap((site) =>
      (site?.layouts ?? []).flatMap(({ name, anchors }) => anchors.map((anchor) => `${name} ${anchor.name}`)),
    );
    expect(all.filter((anchor) => !alive.has(anchor))).toEqual([]);
  });
});

const readJson = (page: string) => readFileSync(path.join(FOLDER, page.replace(/html$/, 'json')), 'utf8');

/** A company's facts as `{key: value}`, several of one kind as a list. */
function plain(seen: Subject): unknown {
  if (seen.subject !== 'company') return seen;
  const facts: Record<string, unknown> = {};
  for (const [key, ofKey] of Object.entries(Object.groupBy(seen.facts, (fact: Fact) => fact.key))) {
    const values = ofKey.map(({ value }) => value);
    facts[key] = values.length === 1 ? values[0] : values;
  }
  const { keys, ...rest } = seen;
  return { ...rest, ...(keys.length > 0 ? { keys } : {}), facts };
}
