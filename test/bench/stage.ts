import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import type { Chromium } from '../browser/driver.ts';
import { startServer } from '../server/server.ts';
import { chromiumFlags, ensureChromium } from '../setup/browsers.ts';
import { openWeb, type Web } from './web.ts';

/** Until a page is loaded: one of 100,000 elements takes seconds where the machine is busy. */
const LOAD_MS = 90_000;

/** A real Chromium with the shipped build and access to all sites, on an invented web; nothing else is open in it. */
export interface Stage {
  chromium: Chromium;
  web: Web;
  /** A second Chromium on the same web, without the extension; started when first asked for. */
  bare(): Promise<BrowserContext>;
  close(): Promise<void>;
}

/** @param build folder of the built extension; a copy is measured, so that a build made meanwhile changes nothing. */
export async function setStage(build: string): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'fitmark-bench-'));
  const extension = join(folder, 'extension');
  await cp(build, extension, { recursive: true });
  const web = openWeb();
  const server = await startServer(web.respond);
  const running = await launchChromium({
    extension,
    port: server.port,
    access: true,
    profileDir: join(folder, 'ours'),
  });
  let bare: Promise<BrowserContext> | undefined;
  return {
    chromium: running,
    web,
    bare: () => {
      bare ??= launchBare(join(folder, 'bare'), server.port);
      return bare;
    },
    close: async () => {
      await running.close();
      await (await bare)?.close();
      await server.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** As launchChromium starts it, but for the extension. */
async function launchBare(profile: string, port: number): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: await ensureChromium(),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...chromiumFlags(),
      '--enable-unsafe-extension-debugging',
      '--lang=en-US',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      '--ignore-certificate-errors',
    ],
  });
}

let loads = 0;

/** Leaves for a page elsewhere, of a kind that is never read: the next page gets a new process. */
export async function openElsewhere(tab: Page): Promise<void> {
  await tab.goto(`http://before-${++loads}.test/`);
}

/**
 * Opens a page in a renderer process that has run nothing of ours yet: a script's first run in a process is what the
 * rep pays in a new tab or on a new site, and a second run there costs a tenth. Coming from another site makes the
 * browser take a new process. Resolves at the page's load event.
 */
export async function openFresh(tab: Page, url: string): Promise<void> {
  await openElsewhere(tab);
  await tab.goto(url, { waitUntil: 'load', timeout: LOAD_MS });
}
