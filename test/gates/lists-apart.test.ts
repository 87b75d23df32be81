import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ASKED_EARLIER } from '../../wxt.config.ts';
import { ROOT } from '../setup/command.ts';
import { extensionSources } from './import-check.ts';
import { readSources } from './sources.ts';

/** Called when the lists are open; of the second's file others take a constant only. */
const UNDERSTANDING = ['understand.ts', 'page-kind.ts', 'place.ts', 'sites/understand-site.ts'].map(
  (file) => `lib/facts/${file}`,
);

/** Where a company or person is scored, after the lists were opened, there or in `standingOf`. */
const OPENS = /\bopenFactWords\(|\bstandingOf\(/;

const textOf = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** The files that the extension can come to run without a page being understood; `ends` are not looked into. */
function ranWithout(ends: (file: string) => boolean = () => false): string[] {
  const sources = readSources(extensionSources(), () => false);
  const ran = new Set([...sources.keys()].filter((file) => file.startsWith('entrypoints/')));
  for (const file of ran)
    for (const { from, typeOnly } of ends(file) ? [] : (sources.get(file)?.imports ?? [])) {
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

describe('names of places, industries and roles that stand apart in the package', () => {
  it('are asked by nobody who did not open them first', () => {
    const opens = (file: string) => file.startsWith('entrypoints/background/') && OPENS.test(textOf(file));
    const early = ranWithout(opens).filter(
      (file) => /^lib\/(?:text|facts)\//.test(file) && /(?:[=:] |\(\s*)later\(/.test(textOf(file)),
    );
    expect(early).toEqual([]);
  }, 60_000);
});
