import { readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { chromiumFlags, ensureChromium } from './browsers.ts';

/** Sizes the browsers ask for, in px. */
const SIZES = [16, 32, 48, 96, 128];

/** Clear edge around the drawing: Chrome's store wants 96 px of drawing in its 128. */
const EDGES: Record<number, number> = { 128: 16 };

const FOLDER = new URL('../../public/icon/', import.meta.url);

/** Draws public/icon/*.png anew from fitmark.svg: `node test/setup/draw-icons.ts`, after the drawing has changed. */
async function drawIcons(): Promise<void> {
  const drawing = readFileSync(new URL('fitmark.svg', FOLDER), 'utf8');
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumFlags() });
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  for (const size of SIZES) writeFileSync(new URL(`${size}.png`, FOLDER), await draw(page, drawing, size));
  await browser.close();
}

async function draw(page: Page, drawing: string, size: number): Promise<Buffer> {
  const inner = size - 2 * (EDGES[size] ?? 0);
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0;height:100vh;display:grid;place-items:center}svg{display:block;width:${inner}px;height:${inner}px}</style>${drawing}`,
  );
  return page.screenshot({ omitBackground: true });
}

await drawIcons();
