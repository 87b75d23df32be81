/** `npm run bench`: what the built extension costs the rep's pages, beside floors measured in the same run. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildFolder, ensureBuild } from '../setup/builds.ts';
import { ROOT } from '../setup/command.ts';
import { idleToBadge } from './idle-to-badge.ts';
import { imports } from './imports.ts';
import { list } from './list.ts';
import { models } from './models.ts';
import { type Options, type PartName, readOptions } from './options.ts';
import { type BenchPage, folderPages, inventedPages } from './pages.ts';
import { peers } from './peers.ts';
import { popup } from './popup.ts';
import { preview } from './preview.ts';
import { processTax } from './process-tax.ts';
import { pure } from './pure.ts';
import { quality } from './quality.ts';
import { measureReading } from './reading-cost.ts';
import { readingPart } from './reading-rows.ts';
import { loadNow, machineNow, markdown } from './report.ts';
import { misses, type Part } from './row.ts';
import { sizes } from './sizes.ts';
import { type Stage, setStage } from './stage.ts';

/** How often each thing is measured. */
const DAILY = {
  pageRuns: 2,
  sizes: [1_000, 10_000],
  sites: 4,
  tax: 2,
  badge: 3,
  opens: 3,
  adds: 5,
  rounds: 3,
  accounts: [1_000],
  companies: 2_000,
  edits: 4,
  listed: 10_000,
  imported: 10_000,
  imports: 1,
  starts: 5,
  judged: 40,
};
const WHOLE = {
  pageRuns: 5,
  sizes: [1_000, 10_000, 100_000],
  sites: 20,
  tax: 9,
  badge: 15,
  opens: 12,
  adds: 20,
  rounds: 9,
  accounts: [1_000, 10_000, 100_000],
  companies: 10_000,
  edits: 12,
  listed: 100_000,
  imported: 10_000,
  imports: 3,
  starts: 15,
  judged: 100,
};

async function bench(options: Options): Promise<void> {
  const folder = await ensureBuild('chrome');
  const [started, load] = [performance.now(), loadNow()];
  const stage = await setStage(folder);
  const parts: Part[] = [];
  let browser = '';
  try {
    browser = `Chromium ${stage.chromium.context.browser()?.version() ?? ''}`;
    for (const name of options.parts) {
      parts.push(await measured(name, stage, options));
    }
  } finally {
    await stage.close();
  }
  const machine = machineNow(browser, load, (performance.now() - started) / 1000);
  await write(parts, machine);
  if (options.check && parts.some(({ rows }) => rows.some((row) => misses(row).length > 0)))
    process.exitCode = 1;
}

/** A part that fails is told in the report, and the others are measured all the same. */
async function measured(name: PartName, stage: Stage, options: Options): Promise<Part> {
  const started = performance.now();
  try {
    return await WORK[name](stage, options);
  } catch (error) {
    process.exitCode = 1;
    return {
      title: name,
      about: `Not measured: ${error instanceof Error ? error.message : error}`,
      rows: [],
    };
  } finally {
    console.error(`${name}: ${Math.round((performance.now() - started) / 1000)} s`);
  }
}

const sizeOf = ({ quick }: Options) => (quick ? DAILY : WHOLE);

const WORK: Record<PartName, (stage: Stage, options: Options) => Part | Promise<Part>> = {
  reading: readAll,
  peers: async (stage, options) => peers(stage, await pagesOf(options, 1, [1_000, 10_000])),
  quality: (_, options) => quality(options.folder, options.limit),
  tax: (stage, options) => processTax(stage, sizeOf(options).tax),
  badge: (stage, options) => idleToBadge(stage, sizeOf(options).badge),
  popup: (stage, options) => popup(stage, sizeOf(options).opens, sizeOf(options).adds),
  pure: (_, options) => pure(sizeOf(options).rounds, sizeOf(options).accounts),
  preview: (stage, options) => preview(stage, sizeOf(options).companies, sizeOf(options).edits),
  list: (stage, options) => {
    const { companies, listed, opens } = sizeOf(options);
    return list(stage, companies, listed, opens);
  },
  import: (stage, options) => imports(stage, sizeOf(options).imported, sizeOf(options).imports),
  models: (_, options) => models(buildFolder('chrome'), sizeOf(options).starts, sizeOf(options).judged),
  sizes: () => sizes(buildFolder('chrome')),
};

async function readAll(stage: Stage, options: Options): Promise<Part> {
  const { pageRuns, sizes: elements } = sizeOf(options);
  return readingPart(
    await measureReading(stage, await pagesOf(options, pageRuns, elements), (done, of) => {
      if (done % 25 === 0 || done === of) console.error(`  ${done}/${of} loads`);
    }),
  );
}

async function pagesOf(options: Options, runs: number, elements: readonly number[]): Promise<BenchPage[]> {
  const { folder, limit } = options;
  const pages = inventedPages(runs, elements, sizeOf(options).sites);
  return folder ? [...pages, ...(await folderPages(folder, options.runs, limit))] : pages;
}

async function write(parts: readonly Part[], machine: ReturnType<typeof machineNow>): Promise<void> {
  const folder = path.join(ROOT, '.output', 'bench');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'bench.md'), markdown(parts, machine, true));
  await writeFile(path.join(folder, 'bench.json'), `${JSON.stringify({ machine, parts }, null, 1)}\n`);
  console.log(markdown(parts, machine, false));
  console.error('With a row a page: .output/bench/bench.md and bench.json');
}

try {
  await bench(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
