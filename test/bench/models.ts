import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import type { browser } from '../../lib/browser/browser.ts';
import { launchChromium } from '../browser/chromium.ts';
import type { Chromium } from '../browser/driver.ts';
import { ROOT } from '../setup/command.ts';
import { longPages } from './long-pages.ts';
import type { Part } from './row.ts';
import { summarise } from './stats.ts';
import type { Asked, Took } from './worker/models.ts';

/** The extension API, there where the callbacks below run: in an extension page. */
declare const chrome: typeof browser;

/** Pages before the compiler is done with what they run. */
const WARMING = 40;

/** What the models cost in a worker: opened by one that has just been started, and asked of pages by one that runs. */
export async function models(built: string, starts: number, pages: number): Promise<Part> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fitmark-models-'));
  await writeExtension(folder, built);
  const chromium = await launchChromium({ extension: folder });
  try {
    const opened: number[] = [];
    const first: number[] = [];
    const asked = longPages(WARMING + pages);
    for (let turn = 0; turn < starts; turn += 1) {
      const { opened: took, judged } = await ask(chromium, {
        ...asked,
        pages: asked.pages.slice(turn, turn + 1),
      });
      opened.push(took);
      first.push(...judged);
    }
    const { judged } = await ask(chromium, asked);
    return partOf(opened, first, judged.slice(WARMING));
  } finally {
    await chromium.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The worker is ended before, so that each question finds a new one. */
async function ask(chromium: Chromium, asked: Asked): Promise<Took> {
  const desk = await chromium.desk();
  await chromium.killWorker();
  return desk.evaluate(
    (message): Promise<Took> => chrome.runtime.sendMessage(message),
    JSON.stringify(asked),
  );
}

function partOf(opened: number[], first: number[], warm: number[]): Part {
  return {
    title: 'Models, in the worker',
    about:
      'In an extension that has the models and what asks them, bundled as the real one. Cold: the worker was ended just before. Pages: of 2,000 words from the gallery, each with 200 that no other has; heard whole, though of each page only 4,000 characters are kept.',
    rows: [
      {
        what: 'all models, cold',
        unit: 'ms',
        figures: summarise(opened),
        budget: { median: 80 },
      },
      { what: 'the first page after that', unit: 'ms', figures: summarise(first) },
      {
        what: 'industry + 5 needs + likeness, warm, a page of 2,000 words',
        unit: 'ms',
        figures: summarise(warm),
        budget: { median: 10 },
      },
    ],
  };
}

async function writeExtension(folder: string, built: string): Promise<void> {
  const entry = path.join(ROOT, 'test', 'bench', 'worker', 'models.ts');
  const bundled = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'worker' } },
  });
  const [one] = [bundled].flat();
  if (!one || !('output' in one)) throw new Error('The worker was not built.');
  await cp(path.join(built, 'models'), path.join(folder, 'models'), { recursive: true });
  await writeFile(path.join(folder, 'background.js'), one.output[0].code);
  const manifest = {
    manifest_version: 3,
    name: 'Models',
    version: '1',
    background: { service_worker: 'background.js' },
    permissions: ['storage'],
  };
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
}
