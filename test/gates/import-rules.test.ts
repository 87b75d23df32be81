import { describe, expect, it } from 'vitest';
import { extensionSources, importFindings } from './import-check.ts';
import { ROOMS } from './import-rules.ts';

const inFile = (file: string, text: string) => importFindings(new Map([[file, text]]));

describe('the rooms of DESIGN.md §4', () => {
  it('hold in the whole extension', () => {
    const files = extensionSources();
    expect(files.size).toBeGreaterThan(10);
    for (const { folder } of ROOMS.filter((room) =>
      ['lib/page', 'lib/facts', 'lib/fit'].includes(room.folder),
    )) {
      expect([...files.keys()].some((file) => file.startsWith(folder))).toBe(true);
    }
    expect(importFindings(files)).toEqual([]);
  }, 60_000);

  it('know every file of the extension', () => {
    expect(inFile('lib/utils/misc.ts', 'export {};')).toEqual([
      'lib/utils/misc.ts: stands in no room of DESIGN.md §4',
    ]);
  });
});

describe('a planted import is refused', () => {
  it.each([
    ['a reading that knows facts', 'lib/page/read.ts', '../facts/fact.ts'],
    ['a profile that knows facts', 'lib/icp/icp.ts', '../facts/fact.ts'],
    ['text that knows pages', 'lib/text/number.ts', '../page/reading.ts'],
    ['facts that know accounts', 'lib/facts/name.ts', '../account/account.ts'],
    ['an account that knows its fit', 'lib/account/merge.ts', '../fit/fit.ts'],
    ['a fit that knows targets', 'lib/fit/score.ts', '../targets/target.ts'],
    ['targets that know exports', 'lib/targets/cadence.ts', '../exchange/csv.ts'],
    ['a pure room that knows the store', 'lib/exchange/csv.ts', '../store/database.ts'],
    ['a pure room that knows the browser', 'lib/fit/score.ts', '../browser/browser.ts'],
    ['the polyfill outside its door', 'lib/store/settings.ts', 'webextension-polyfill'],
    ["WXT's browser outside the door", 'lib/browser/badge.ts', 'wxt/browser'],
    ['messages that know the browser', 'lib/messages/channel.ts', '../browser/browser.ts'],
    ['a component that knows the store', 'components/Popup.tsx', '../lib/store/database.ts'],
    ['a component that knows the browser', 'components/Popup.tsx', '../lib/browser/browser.ts'],
    ['a component that knows an entrypoint', 'components/Popup.tsx', '../entrypoints/popup/main.tsx'],
    ['a room that knows an entrypoint', 'lib/browser/badge.ts', '../../entrypoints/background/index.ts'],
    ['an entrypoint that knows another', 'entrypoints/popup/main.tsx', '../options/main.tsx'],
    ['a content script that knows the store', 'entrypoints/reader/index.ts', '../../lib/store/database.ts'],
    ['a content script that knows zod', 'entrypoints/reader/index.ts', 'zod'],
    ['a content script that knows IndexedDB', 'lib/page/read.ts', 'idb'],
    ['a package nobody chose', 'lib/fit/score.ts', 'left-pad'],
    ["a file outside the extension's rooms", 'lib/fit/score.ts', '../../test/setup/command.ts'],
    ["Node's own modules", 'lib/text/number.ts', 'node:fs'],
  ])('%s', (_, file, from) => {
    const refused = (line: number) => `${file}:${line}: may not import ${from}`;
    expect(inFile(file, `import x from '${from}';\nexport default x;`)).toContain(refused(1));
    expect(inFile(file, `export type { X } from '${from}';`)).toContain(refused(1));
    expect(inFile(file, `\nexport const x = () => import('${from}');`)).toContain(refused(2));
  });

  it.each([
    ['a store', 'lib/store/visits.ts', '../messages/visit.ts'],
    ['a component', 'components/Popup.tsx', '../lib/messages/visit.ts'],
  ])('%s that carries messages, of which it may only know the shapes', (_, file, from) => {
    expect(inFile(file, `import type { Visit } from '${from}';`)).toEqual([]);
    expect(inFile(file, `import { type Visit } from '${from}';`)).toEqual([]);
    expect(inFile(file, `import { type Visit, ask } from '${from}';`)).toEqual([
      `${file}:1: may not import ${from}`,
    ]);
  });

  it('an import whose name is computed', () => {
    expect(
      inFile('entrypoints/popup/main.tsx', 'export const load = (name: string) => import(name);'),
    ).toEqual(['entrypoints/popup/main.tsx:1: may not import (computed)']);
  });

  it('zod that reaches a content script through another room', () => {
    const files = new Map([
      ['entrypoints/reader/index.ts', "import { read } from '../../lib/page/read.ts'; read();"],
      ['lib/page/read.ts', "import { bound } from '../text/bound.ts'; export const read = bound;"],
      ['lib/text/bound.ts', "import { z } from 'zod'; export const bound = () => z;"],
    ]);
    expect(importFindings(files)).toContain("entrypoints/reader/index.ts: brings zod into the rep's pages");
  });
});

describe('a planted global is refused', () => {
  it.each([
    'document.title',
    'window',
    'globalThis.name',
    'Date.now()',
    'new Date()',
    'Date()',
    'Math.random()',
    'browser.action',
    'chrome',
    'performance.now()',
    'localStorage',
    '{ document }',
    '[...[navigator]]',
  ])('%s in a pure room', (code) => {
    const [finding, ...more] = inFile('lib/fit/score.ts', `export const x = () => (${code});`);
    expect(finding).toContain('lib/fit/score.ts:1: not pure: ');
    expect(more).toEqual([]);
  });

  it.each([
    'fetch("/")',
    'new XMLHttpRequest()',
    'new WebSocket("")',
    'navigator.sendBeacon("")',
    'self.fetch("/")',
  ])('%s in any room', (code) => {
    for (const file of [
      'lib/text/a.ts',
      'lib/store/a.ts',
      'components/A.tsx',
      'entrypoints/background/index.ts',
    ]) {
      expect(inFile(file, `export const x = () => ${code};`).join()).toContain(`${file}:1: network code: `);
    }
  });

  it("but the package's own files, the models, may be fetched: in one file, as the browser lets nothing else be", () => {
    const code = "export const models = () => fetch(browser.runtime.getURL('models/words.bin'));";
    expect(inFile('lib/browser/models.ts', code).join()).not.toContain('network code');
    expect(inFile('lib/browser/access.ts', code).join()).toContain('network code: fetch()');
    for (const other of [
      'new XMLHttpRequest()',
      'navigator.sendBeacon("")',
      'self.fetch("/")',
      'new WebSocket("")',
    ])
      expect(inFile('lib/browser/models.ts', `export const x = () => ${other};`).join()).toContain(
        'network code',
      );
  });

  it('but what is handed in, named or told as a type is no global', () => {
    const text = `
      export interface Page { document: Document; location: string }
      export function read(document: Document, now: number) {
        const { location: place } = document;
        const at = { window: now, fetch: place };
        return { title: document.title, fetch: at.fetch, date: new Date(now), chrome: typeof place };
      }`;
    expect(inFile('lib/page/read.ts', text)).toEqual([]);
  });
});
