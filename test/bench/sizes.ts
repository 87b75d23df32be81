import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { measureBudgets } from '../gates/budgets.ts';
import { filesOfPage } from '../gates/page-files.ts';
import type { Part, Row } from './row.ts';

/** What is downloaded, and what every page, every start of the worker and every opening of the popup has to parse. */
export async function sizes(folder: string): Promise<Part> {
  const parts = [
    { what: 'reader.js, gzip', files: ['reader.js'], limit: 10 },
    { what: 'background.js, gzip', files: ['background.js'] },
    { what: 'popup with its scripts and styles, gzip', files: filesOfPage(folder, 'popup.html'), limit: 60 },
    { what: 'target list with its scripts and styles, gzip', files: filesOfPage(folder, 'targets.html') },
  ];
  const budgets = await measureBudgets();
  const packed = budgets.filter(({ what }) => /whole|models/.test(what));
  const rows = parts.map(
    ({ what, files, limit }): Row => ({
      what,
      unit: 'kB',
      figures: { median: total(folder, files, gzipped) / 1000, n: 1 },
      beside: { what: 'raw', value: total(folder, files, raw) / 1000 },
      ...(limit === undefined ? {} : { budget: { median: limit } }),
    }),
  );
  rows.push(
    ...packed.map(
      ({ what, kb, limit }): Row => ({
        what,
        unit: 'kB',
        figures: { median: kb, n: 1 },
        budget: { median: limit },
      }),
    ),
  );
  return { title: 'Sizes', about: 'Kilobytes of 1,000 bytes of the built Chromium extension.', rows };
}

const raw = (file: string) => statSync(file).size;
const gzipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

function total(folder: string, files: readonly string[], size: (file: string) => number): number {
  return files.reduce((sum, file) => sum + size(path.join(folder, file)), 0);
}
