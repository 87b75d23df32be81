import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { type BrowserContext, chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../setup/browsers.ts';
import { type Chromium, drive, withDevtools } from './driver.ts';

/** What chrome://extensions itself uses. */
declare const chrome: {
  developerPrivate: {
    getExtensionsInfo(): Promise<{ id: string; path?: string }[]>;
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  };
};

export interface ChromiumOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Port of the server that stands in for every host; without it, pages come from the real network. */
  port?: number;
  /** Access to all sites granted, as by the rep's click. Default: as freshly installed. */
  access?: boolean;
  /** Default true. */
  headless?: boolean;
  /** Kept when given, so that a test can close and reopen a browser; else a temporary one, removed at close. */
  profileDir?: string;
  args?: string[];
}

/** With a window a human decides: the page is as large as the window, and Ctrl-C is ours, so that we can tidy up. */
const WINDOW = { viewport: null, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

/** Starts Chromium with the built extension; rejects, with nothing left running, when it does not load. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const executablePath = await ensureChromium();
  const extension = resolve(options.extension);
  const profile = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'fitmark-chromium-')));
  const removeProfile = async () => {
    // A closing browser still writes for a moment.
    if (!options.profileDir) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  let context: BrowserContext | undefined;
  try {
    context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: options.headless ?? true,
      ...(options.headless === false ? WINDOW : {}),
      // Playwright would switch extensions off.
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [...chromiumFlags(), ...flags(extension, options)],
    });
    const running = drive(context, await install(context, extension), removeProfile);
    if (options.access) await running.grantAccess();
    return running;
  } catch (error) {
    await context?.close();
    await removeProfile();
    throw new Error(`${executablePath} did not start with the extension: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}

/** Playwright's message goes on for pages; its first line, or the line in which Chromium itself says why. */
function reasonOf(error: unknown): string {
  const message = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
  const own = /(Missing X server[^\n]*|cannot open display[^\n]*)/i.exec(message)?.[1];
  return own ?? message.split('\n')[0] ?? message;
}

function flags(extension: string, { port, args = [] }: ChromiumOptions): string[] {
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    // Lets DevTools press the toolbar button, and load the extension where --load-extension is ignored.
    '--enable-unsafe-extension-debugging',
    '--lang=en-US',
    ...(port === undefined
      ? []
      : [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--ignore-certificate-errors']),
    ...args,
  ];
}

/** The extension's id; branded Chrome ignores --load-extension since 137, so there it is loaded over DevTools. */
async function install(context: BrowserContext, extension: string): Promise<string> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto('chrome://extensions');
  const loaded = await page.evaluate(async (path) => {
    // Without developer mode a reload leaves an unpacked extension dead.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    const all = await chrome.developerPrivate.getExtensionsInfo();
    return all.find((one) => one.path === path)?.id;
  }, extension);
  await page.goto('about:blank');
  if (loaded) return loaded;
  return withDevtools(
    context,
    async (devtools) => (await devtools.send('Extensions.loadUnpacked', { path: extension })).id,
  );
}
