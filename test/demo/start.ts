/** `npm start`: the built extension in a browser, on a gallery of invented sites. */
import { join, relative } from 'node:path';
import { launchChromium } from '../browser/chromium.ts';
import type { Chromium } from '../browser/driver.ts';
import { GALLERY, INDEX_URL, respondGallery } from '../fixtures/gallery/gallery.ts';
import { startServer } from '../server/server.ts';
import { ensureBuild } from '../setup/builds.ts';
import { ROOT } from '../setup/command.ts';
import { tour } from './tour.ts';

const PICTURES = join(ROOT, '.output', 'demo');

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Opens the browser for the rep to use; ends with the window, or with Ctrl-C. */
async function show(chromium: Chromium): Promise<void> {
  const closed = new Promise<void>((resolve) => chromium.context.once('close', () => resolve()));
  const interrupted = new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  // The tab in which access was granted is of no use to a rep.
  await (await chromium.desk()).close();
  const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  await page.goto(INDEX_URL);
  console.log(`Fitmark is running on ${GALLERY.length} invented sites; scoring while browsing is on.`);
  console.log(
    'Open a site, look at the mark on the toolbar (pin Fitmark if it hides), and click it to see why.',
  );
  console.log(
    'This is a fresh profile that is removed at the end. Close the window or press Ctrl-C to stop.',
  );
  await Promise.race([closed, interrupted]);
}

/** The same without a display: a table on the terminal and pictures. */
async function print(chromium: Chromium): Promise<void> {
  console.log('Without a display Fitmark visits the gallery by itself.\n');
  const { failures, pictures } = await tour(chromium, PICTURES);
  console.log(
    `\n${pictures.length} pictures in ${relative(process.cwd(), PICTURES)}: ${pictures.join(', ')}`,
  );
  if (failures.length > 0) {
    throw new Error(`Pages without an answer (${failures.length}):\n${failures.join('\n')}`);
  }
}

/** With a window where one can be opened, else without. */
async function open(extension: string, port: number): Promise<{ chromium: Chromium; headless: boolean }> {
  const options = { extension, port, access: true };
  if (hasDisplay()) {
    try {
      return { chromium: await launchChromium({ ...options, headless: false }), headless: false };
    } catch (error) {
      console.log(`No window could be opened: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { chromium: await launchChromium(options), headless: true };
}

async function start(): Promise<void> {
  const extension = await ensureBuild('chrome');
  const server = await startServer(respondGallery);
  try {
    const { chromium, headless } = await open(extension, server.port);
    try {
      await (headless ? print(chromium) : show(chromium));
    } finally {
      await chromium.close();
    }
  } finally {
    await server.close();
  }
}

start().catch((error: unknown) => {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
