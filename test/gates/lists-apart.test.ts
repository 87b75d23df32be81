import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ASKED_EARLIER } from '../../wxt.config.ts';
import { extensionSources } from './import-check.ts';
import { readSources } from './sources.ts';

/** Called when the lists are open; of the second's file others take a constant only. */
const UNDERSTANDING = ['understand.ts', 'page-kind.ts', 'place.ts', 'sites/understand-site.ts'].map(
  (file) => `lib/facts/${file}`,
);

/** The files that the extension can come to run without a page being understood. */
function ranWithout(): string[] {
  const sources = readSources(extensionSources(), () => false);
  const ran = new Set([...sources.keys()].filter((file) => file.startsWith('entrypoints/')));
  for (const file of ran)
    for (const { from, typeOnly } of sources.get(file)?.imports ?? []) {
      const target = path.posix.join(path.posix.dirname(file), from);
      if (!typeOnly && sources.has(target) && !UNDERSTANDING.includes(target)) ran.add(target);
    }
  return [...ran];
}

describe('patterns that stand apart in the package until a page is understood', () => {
  it('are none of those that a list, a score or a name asks for earlier', () => {
    const early = ranWithout().filter(
      (file) => file.startsWith('lib/facts/') && !ASKED_EARLIER.test(`/${file}`),
    );
    expect(early).toEqual([]);
  }, 60_000);
});
