import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Chromium } from '../browser/driver.ts';
import { settledBadge, settledView } from '../browser/visits.ts';
import { readExpected } from '../fixtures/gallery/expected.ts';
import { GALLERY } from '../fixtures/gallery/gallery.ts';
import { describe } from './describe.ts';
import { tableLines } from './table.ts';

/** Popups worth a picture, by the page they are opened on. */
const POPUPS: Record<string, string> = {
  'harbourline.example/': 'popup-good-fit',
  'saltandcrumb.example/': 'popup-poor-fit',
  'luckyfathom.example/': 'popup-ruled-out',
  'meridianvale.example/': 'popup-not-enough-read',
  'thedailyledger.example/business/2026/11/harbourline-buys-tidewater': 'popup-not-a-company',
};

/** Companies that are put on the list, by the last page read of them. */
const ADDED = [
  'harbourline.example/careers',
  'pennantcloud.example/careers',
  'www.kontorwerk.example/impressum',
  'clonmore.example/pricing',
];

/** The popup's own width; its height is the content's, so that pictures show every reason (the browser's ends at 600). */
const POPUP_SIZE = { width: 380, height: 600 };
/** A page of the extension that shows nothing after so long will not. */
const SHOWN_MS = 10_000;
const PAGE_SIZE = { width: 1200, height: 800 };

export interface Tour {
  /** Pages that gave no answer, each with a sentence. */
  failures: string[];
  /** Pictures taken, as file names in the folder. */
  pictures: string[];
}

/** Pages of the extension, by the name of their picture. */
const OWN_PAGES = [
  ['options', 'options.html'],
  ['today', 'targets.html#today'],
  ['targets', 'targets.html#targets'],
  ['prospects', 'targets.html#prospects'],
  ['focus', 'targets.html#focus'],
] as const;

/** Visits every page of the gallery, prints what the rep would see, and takes pictures into an emptied folder. */
export async function tour(chromium: Chromium, folder: string): Promise<Tour> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const result: Tour = { failures: [], pictures: [] };
  const picture: Picture = async (page, name) => {
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    result.pictures.push(`${name}.png`);
  };
  const rows = [['site', 'badge', 'fit', 'known', 'first reason']];
  for (const address of addresses()) {
    try {
      rows.push([address, ...(await visit(chromium, address, picture))]);
    } catch (error) {
      const sentence = sentenceOf(error);
      rows.push([address, '', '', '', `No answer: ${sentence}`]);
      result.failures.push(`${address}: ${sentence}`);
    }
  }
  console.log(tableLines(rows).join('\n'));
  for (const [name, address] of OWN_PAGES) {
    await ownPage(chromium, address, (page) => picture(page, name)).catch((error: unknown) => {
      result.failures.push(`${address}: ${sentenceOf(error)}`);
    });
  }
  return result;
}

type Picture = (page: Page, name: string) => Promise<void>;

/** Playwright's errors go on for pages after their first line. */
function sentenceOf(error: unknown): string {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return first;
}

async function ownPage(
  chromium: Chromium,
  address: string,
  picture: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await chromium.extensionPage(address);
  await page.setViewportSize(PAGE_SIZE);
  await shown(page);
  await picture(page);
  await page.close();
}

/** Every page of the extension has a heading once it has something to show. */
async function shown(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  await heading.waitFor({ timeout: SHOWN_MS }).catch(() => {
    throw new Error(`It showed nothing within ${SHOWN_MS / 1000} s.`);
  });
}

/** Host and path of every page, each site's first page first. */
function addresses(): string[] {
  return GALLERY.flatMap(({ host, path }) => {
    const others = Object.keys(readExpected(host)).filter((other) => other !== path);
    return [path, ...others].map((one) => host + one);
  });
}

async function visit(chromium: Chromium, address: string, picture: Picture): Promise<string[]> {
  const tab = await chromium.context.newPage();
  try {
    await tab.goto(`https://${address}`);
    const view = await settledView(chromium, tab);
    const badge = await settledBadge(chromium, tab, view);
    const name = POPUPS[address];
    if (name) await withPopup(chromium, tab, (popup) => picture(popup, name));
    if (ADDED.includes(address)) await withPopup(chromium, tab, (popup) => add(popup, address, picture));
    return [badge.text, ...describe(view)];
  } finally {
    await tab.close();
  }
}

async function withPopup(chromium: Chromium, tab: Page, work: (popup: Page) => Promise<void>): Promise<void> {
  const popup = await chromium.openPopupFor(tab);
  await popup.setViewportSize(POPUP_SIZE);
  await shown(popup);
  await popup.setViewportSize({
    ...POPUP_SIZE,
    height: await popup.evaluate(() => document.body.scrollHeight),
  });
  await work(popup);
  await popup.close();
}

/** Presses Add as the rep would, and waits until the popup says that it is done. */
async function add(popup: Page, address: string, picture: Picture): Promise<void> {
  await popup.getByRole('button', { name: /^add to targets/i }).click();
  await popup
    .getByText(/on your list/i)
    .first()
    .waitFor();
  if (address === ADDED[0]) await picture(popup, 'popup-on-your-list');
}
