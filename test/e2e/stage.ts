import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { VisitView } from '../../lib/messages/visit.ts';
import { launchChromium } from '../browser/chromium.ts';
import type { Badge, Chromium } from '../browser/driver.ts';
import { viewOf } from '../browser/visits.ts';
import { respondGallery } from '../fixtures/gallery/gallery.ts';
import { type Respond, type Server, startServer } from '../server/server.ts';
import { buildFolder } from '../setup/builds.ts';

/** A real Chromium with the shipped build, on the invented web. */
export interface Stage {
  chromium: Chromium;
  server: Server;
  /** Opens a site in a new tab and brings it to the front. */
  open(url: string): Promise<Page>;
  /** What the background knows of a tab. */
  visit(tab: Page): Promise<VisitView>;
  /** What the stores of the extension hold, as text: for proving that something is or is not kept. */
  everythingStored(): Promise<string>;
  close(): Promise<void>;
}

export async function setStage(
  options: { access?: boolean; respond?: Respond; profileDir?: string } = {},
): Promise<Stage> {
  const server = await startServer((asked) => options.respond?.(asked) ?? respondGallery(asked));
  const chromium = await launchChromium({
    extension: buildFolder('chrome'),
    port: server.port,
    access: options.access ?? false,
    ...(options.profileDir ? { profileDir: options.profileDir } : {}),
  });
  return {
    chromium,
    server,
    open: async (url) => {
      const tab = await chromium.context.newPage();
      await tab.goto(url);
      await tab.bringToFront();
      return tab;
    },
    visit: (tab) => viewOf(chromium, tab),
    everythingStored: () => everythingStored(chromium),
    close: async () => {
      await chromium.close();
      await server.close();
    },
  };
}

/** Asks until `test` holds; fails with what was seen last. Events in browsers have no other end to wait for. */
export async function until<T>(look: () => Promise<T>, test: (seen: T) => boolean, ms = 10_000): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const seen = await look();
    if (test(seen)) return seen;
    if (Date.now() > end)
      throw new Error(`Not within ${ms} ms; last seen: ${JSON.stringify(seen)?.slice(0, 600)}`);
    await pause(20);
  }
}

/** The badge of a tab once it shows something. */
export function untilMarked(stage: Stage, tab: Page): Promise<Badge> {
  return until(
    () => stage.chromium.badgeOf(tab),
    (badge) => badge.text !== '',
  );
}

declare const chrome: {
  storage: { local: { get(): Promise<unknown> }; session: { get(): Promise<unknown> } };
};

async function everythingStored(chromium: Chromium): Promise<string> {
  const desk = await chromium.desk();
  return desk.evaluate(async () => {
    const found: unknown[] = [await chrome.storage.local.get(), await chrome.storage.session.get()];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const table of database.objectStoreNames) {
        const reading = database.transaction(table).objectStore(table).getAll();
        found.push(
          table,
          await new Promise((resolve) => (reading.onsuccess = () => resolve(reading.result))),
        );
      }
      database.close();
    }
    return JSON.stringify(found);
  });
}
