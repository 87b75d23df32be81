import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { buildFolder } from '../setup/builds.ts';
import { type Gate, outcomeOf } from './gate.ts';
import { filesOfPage } from './page-files.ts';

interface Budget {
  what: string;
  /** Kilobytes of 1,000 bytes, the stricter reading. */
  limit: number;
  measure(folder: string): number;
}

const gzipped = (folder: string, file: string) =>
  gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;

const total = (sizes: number[]) => sizes.reduce((sum, size) => sum + size, 0);

/** Files of a folder, as paths in it. */
function filesIn(folder: string): string[] {
  return globSync('**', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

/** The models are numbers and lists; the rest is what is read and run. */
const isModel = (file: string) => file.startsWith(`models${path.sep}`);
const isOther = (file: string) => !isModel(file);

/** What files take in a zip: each deflated, and its two headers of 30 and 46 bytes with its name. */
function zipped(folder: string, isCounted: (file: string) => boolean): number {
  const sizes = filesIn(folder)
    .filter(isCounted)
    .map((file) => {
      const content = readFileSync(path.join(folder, file));
      return deflateRawSync(content, { level: 9 }).length + 76 + 2 * file.length;
    });
  return total(sizes);
}

/** The zip's last 22 bytes. */
const END = 22;

/** DESIGN.md §7. A content script costs every page the rep opens; a popup is waited for; a zip is downloaded. */
const BUDGETS: Budget[] = [
  { what: 'content script (reader.js, gzip)', limit: 10, measure: (folder) => gzipped(folder, 'reader.js') },
  {
    what: 'popup with its scripts and styles (gzip)',
    limit: 60,
    measure: (folder) => total(filesOfPage(folder, 'popup.html').map((file) => gzipped(folder, file))),
  },
  {
    what: 'whole extension but for the models (zip)',
    limit: 400,
    measure: (folder) => zipped(folder, isOther) + END,
  },
  { what: 'models (zip)', limit: 1200, measure: (folder) => zipped(folder, isModel) },
  {
    what: 'models, raw',
    limit: 1600,
    measure: (folder) =>
      total(
        filesIn(folder)
          .filter(isModel)
          .map((file) => statSync(path.join(folder, file)).size),
      ),
  },
];

/** The built Chromium extension against its budgets: one row each, in kB. */
export function measureBudgets(
  folder = buildFolder('chrome'),
): { what: string; kb: number; limit: number }[] {
  return BUDGETS.map(({ what, limit, measure }) => ({ what, limit, kb: measure(folder) / 1000 }));
}

export const budgetsGate: Gate = {
  name: 'bundle budgets',
  async run() {
    const rows = measureBudgets();
    const table = rows.map(
      ({ what, kb, limit }) => `${what.padEnd(44)} ${kb.toFixed(1).padStart(6)} of ${limit} kB`,
    );
    const over = rows.filter(({ kb, limit }) => kb > limit).map(({ what }) => `over its budget: ${what}`);
    return outcomeOf(over, { report: table.join('\n') });
  },
};
