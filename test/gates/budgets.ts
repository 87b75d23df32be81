import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFolder, zipFile } from '../setup/builds.ts';
import { run } from '../setup/command.ts';
import { filesOf, type Zipped } from '../setup/zip.ts';
import { type Gate, outcomeOf } from './gate.ts';
import { filesOfPage } from './page-files.ts';

interface Built {
  folder: string;
  zip: Zipped[];
}

interface Budget {
  what: string;
  /** Kilobytes of 1,000 bytes, the stricter reading. */
  limit: number;
  measure(built: Built): number;
}

const gzipped = (folder: string, file: string) =>
  gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;

const total = (sizes: number[]) => sizes.reduce((sum, size) => sum + size, 0);

/** The models are numbers and lists; the rest is what is read and run. */
const isModel = ({ name }: Zipped) => name.startsWith('models/');
const isOther = (file: Zipped) => !isModel(file);

/** The zip's last 22 bytes. */
const END = 22;

/** DESIGN.md §7. A content script costs every page the rep opens; a popup is waited for; a zip is downloaded. */
const BUDGETS: Budget[] = [
  {
    what: 'content script (reader.js, gzip)',
    limit: 10,
    measure: ({ folder }) => gzipped(folder, 'reader.js'),
  },
  {
    what: 'popup with its scripts and styles (gzip)',
    limit: 60,
    measure: ({ folder }) => total(filesOfPage(folder, 'popup.html').map((file) => gzipped(folder, file))),
  },
  {
    what: 'whole extension but for the models (zip)',
    limit: 400,
    measure: ({ zip }) => total(zip.filter(isOther).map(({ bytes }) => bytes)) + END,
  },
  {
    what: 'models (zip)',
    limit: 1200,
    measure: ({ zip }) => total(zip.filter(isModel).map(({ bytes }) => bytes)),
  },
  {
    what: 'models, raw',
    limit: 1600,
    measure: ({ zip }) => total(zip.filter(isModel).map(({ raw }) => raw)),
  },
];

/** The built Chromium extension, and the zip made of it, against their budgets: one row each, in kB. */
export async function measureBudgets(): Promise<{ what: string; kb: number; limit: number }[]> {
  const { code, output } = await run('node', ['test/setup/zips.ts', 'chrome']);
  if (code !== 0) throw new Error(`The zip could not be made:\n${output}`);
  const built = { folder: buildFolder('chrome'), zip: filesOf(readFileSync(zipFile('chrome'))) };
  return BUDGETS.map(({ what, limit, measure }) => ({ what, limit, kb: measure(built) / 1000 }));
}

export const budgetsGate: Gate = {
  name: 'bundle budgets',
  async run() {
    const rows = await measureBudgets();
    const table = rows.map(
      ({ what, kb, limit }) => `${what.padEnd(44)} ${kb.toFixed(1).padStart(6)} of ${limit} kB`,
    );
    const over = rows.filter(({ kb, limit }) => kb > limit).map(({ what }) => `over its budget: ${what}`);
    return outcomeOf(over, { report: table.join('\n') });
  },
};
