import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { csvOf, unguarded } from '../../lib/exchange/csv.ts';
import { targetsExport } from '../../lib/exchange/export/files.ts';
import { oneLine } from '../../lib/text/squeeze.ts';
import { target } from '../targets/sample.ts';
import { acme, wish } from './export/rows.ts';
import { FORMULA_PAYLOADS } from './formulas.ts';

/** Of LibreOffice, as Debian's `libreoffice-calc` (or `-nogui`) brings it. */
const PROGRAM = ['soffice', 'libreoffice'].find(
  (name) => spawnSync(name, ['--version'], { timeout: 60_000 }).status === 0,
);
const WHY_NOT = 'LibreOffice is not here: apt-get install --no-install-recommends libreoffice-calc-nogui';

/** Quotes, UTF-8, from line 1, columns as they come, and whatever looks like a formula is one: the worst a rep can choose. */
const openedAs = (separator: string) =>
  `CSV:${separator.charCodeAt(0)},34,76,1,,0,false,true,false,false,false,-1,true`;

describe('a real spreadsheet', () => {
  let folder = '';
  beforeEach(({ skip }) => skip(!PROGRAM, WHY_NOT));
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'fitmark-sheet-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What LibreOffice makes of a CSV of ours: the file that it writes. */
  function converted(csv: string, to: 'xlsx' | 'csv', separator = ','): Uint8Array {
    const [source, out] = [path.join(folder, 'list.csv'), path.join(folder, to)];
    writeFileSync(source, csv);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`;
    const as = to === 'xlsx' ? to : 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';
    const { status, stderr } = spawnSync(
      PROGRAM ?? '',
      [
        profile,
        '--headless',
        `--infilter=${openedAs(separator)}`,
        '--convert-to',
        as,
        '--outdir',
        out,
        source,
      ],
      { encoding: 'utf8', timeout: 120_000 },
    );
    expect(status, stderr).toBe(0);
    return readFileSync(path.join(out, `list.${to}`));
  }

  it('shows each cell as it was meant, with umlauts, quotes and commas', { timeout: 240_000 }, () => {
    const odd = {
      ...acme,
      target: target('doering.example', { notes: 'Ärger, "viel"; 100 % – ok 漢字 🙂' }),
    };
    const made = targetsExport([acme, odd], wish).file().text;
    const shown = Papa.parse<string[]>(new TextDecoder().decode(converted(made, 'csv'))).data;
    const meant = Papa.parse<string[]>(made.slice(1)).data;
    expect(shown.filter((cells) => cells.length > 1)).toEqual(meant);
  });

  it('finds none in a file for a CRM either, where phone numbers keep their +', { timeout: 240_000 }, () => {
    const machine = { label: 'Acme', phone: { written: '0421 / 00', e164: '+49421000000' } };
    const rows = [acme, { ...acme, account: machine }];
    const csv = targetsExport(rows, { ...wish, format: 'hubspot', owner: '=1+1@' }).file().text;
    const book = unzipSync(converted(csv, 'xlsx'));
    expect(new TextDecoder().decode(book['xl/worksheets/sheet1.xml'])).not.toMatch(/<f[ >]/);
  });

  it.each([
    ['comma', ','],
    ['semicolon, as in Germany,', ';'],
  ])(
    'that parts cells by a %s finds no formula in any of those that pages may hold',
    { timeout: 240_000 },
    (_, separator) => {
      // The last row proves that formulas would be found.
      const rows = FORMULA_PAYLOADS.map((text, nth) => [`row ${nth}`, text]);
      const bare = `\r\nproof${separator}=1+1`;
      const csv = csvOf(['company', 'why'], rows) + bare;
      const book = unzipSync(converted(csv, 'xlsx', separator));
      const sheet = new TextDecoder().decode(book['xl/worksheets/sheet1.xml']);
      expect(sheet.match(/<f[ >].*?<\/f>/g)).toEqual([expect.stringContaining('1+1')]);
      if (separator !== ',') return;
      const texts = new TextDecoder().decode(book['xl/sharedStrings.xml']);
      // A text in several scripts stands in several runs.
      const stored = [...texts.matchAll(/<si>(.*?)<\/si>/gs)].map(([, runs = '']) =>
        plain([...runs.matchAll(/<t[^>]*>([^<]*)/g)].map(([, text]) => text).join('')),
      );
      for (const text of FORMULA_PAYLOADS) {
        const line = oneLine(text);
        if (!/\p{Cc}/u.test(line)) expect(stored.map(unguarded)).toContain(line);
      }
    },
  );
});

/** XML's own five. */
function plain(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(\w+);/g, (whole, name) => named[name] ?? whole);
}
