import { readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { chromiumFlags, ensureChromium } from './browsers.ts';
import { type Picture, palettePng } from './png.ts';

/** Sizes the browsers ask for, in px. */
const SIZES = [16, 32, 48, 96, 128];

/** Clear edge around the drawing: Chrome's store wants 96 px of drawing in its 128. */
const EDGES: Record<number, number> = { 128: 16 };

const FOLDER = new URL('../../public/icon/', import.meta.url);

/** Draws public/icon/*.png anew from fitmark.svg: `node test/setup/draw-icons.ts`, after the drawing has changed. */
async function drawIcons(): Promise<void> {
  const drawing = readFileSync(new URL('fitmark.svg', import.meta.url), 'utf8');
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumFlags() });
  const page = await browser.newPage();
  for (const size of SIZES) {
    writeFileSync(new URL(`${size}.png`, FOLDER), await palettePng(await draw(page, drawing, size)));
  }
  await browser.close();
}

async function draw(page: Page, drawing: string, size: number): Promise<Picture> {
  const edge = EDGES[size] ?? 0;
  const rgba = await page.evaluate(
    async ([drawing, size, edge]) => {
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
      await image.decode();
      const canvas = new OffscreenCanvas(size, size).getContext('2d');
      canvas?.drawImage(image, edge, edge, size - 2 * edge, size - 2 * edge);
      return [...(canvas?.getImageData(0, 0, size, size).data ?? [])];
    },
    [drawing, size, edge] as const,
  );
  return { size, rgba: Uint8Array.from(rgba) };
}

await drawIcons();
