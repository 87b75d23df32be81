/** `npm run evaluate -- DIR`: what the built extension reads on real pages, against what hands have read there. */
import { writeFile } from 'node:fs/promises';
import { industriesLabelled } from '../models/industry-pages.ts';
import { ensureChromium } from '../setup/browsers.ts';
import { ensureBuild } from '../setup/builds.ts';
import { correctedLabels } from './corrections.ts';
import { readLabels } from './labels.ts';
import { readOptions } from './options.ts';
import { readPages } from './read-pages.ts';
import { reportOf } from './report.ts';
import type { ReadPage } from './row.ts';
import { factNames } from './tally.ts';

/** Exit code of a program that Ctrl-C ended: 128 + SIGINT. */
const INTERRUPTED = 130;

/** Of the development pages. */
const INDUSTRIES = `${import.meta.dirname}/industries.tsv`;

async function evaluate(argv: readonly string[], signal: AbortSignal): Promise<void> {
  const options = readOptions(argv);
  const labels = await readLabels(options.folder);
  const { corrections } = options;
  const pages = options.choose(corrections ? await correctedLabels(labels, corrections) : labels);
  const known = ['kind', ...factNames(pages)];
  const unknown = options.wrong.find((fact) => !known.includes(fact));
  if (unknown !== undefined) throw new Error(`--wrong ${unknown}: the labels know ${known.join(', ')}.`);
  await ensureChromium();
  const extension = await ensureBuild('chrome');
  const started = performance.now();
  const read = await readPages({
    pages,
    extension,
    tabs: options.tabs,
    onPage: progress(pages.length),
    signal,
  });
  if (signal.aborted) return;
  const seconds = Math.round((performance.now() - started) / 1000);
  const industries = industriesLabelled(options.industries ?? INDUSTRIES);
  const { lines, figures } = reportOf(pages, read, { ...options, seconds, industries });
  console.log(lines.join('\n'));
  if (options.json === undefined) return;
  await writeFile(options.json, `${JSON.stringify(figures, null, 1)}\n`);
  console.error(`Everything that was read stands in ${options.json}.`);
}

/** One line that counts on a terminal, a line every 25 pages elsewhere. Pages that failed are told at once. */
function progress(total: number): (read: ReadPage) => void {
  let done = 0;
  const { stderr } = process;
  return ({ row }) => {
    done += 1;
    const line = `${done}/${total} pages read`;
    if (row.error !== undefined) stderr.write(`${stderr.isTTY ? '\r' : ''}${row.id}: ${row.error}\n`);
    if (stderr.isTTY) stderr.write(`\r${line}${done === total ? '\n' : ''}`);
    else if (done % 25 === 0 || done === total) stderr.write(`${line}\n`);
  };
}

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    console.error('\nStopped: nothing is printed or written of a run that did not end.');
    stopping.abort();
  });
}

evaluate(process.argv.slice(2), stopping.signal)
  .catch((error: unknown) => {
    if (stopping.signal.aborted) return;
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  })
  .finally(() => {
    if (stopping.signal.aborted) process.exitCode = INTERRUPTED;
  });
