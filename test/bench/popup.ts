import { settledView } from '../browser/visits.ts';
import { addRows, clickRow } from './add.ts';
import type { Part, Row } from './row.ts';
import type { Stage } from './stage.ts';
import { summarise } from './stats.ts';

/** Milliseconds since the popup's navigation began; set by watchForAdd. */
declare const fitmarkBench: { shown?: number; focused?: number };

const COMPANY = 'https://harbourline.example/';

/** Popup open → first content, and Add → on the list, with the worker awake and ended. */
export async function popup(stage: Stage, opens: number, adds: number): Promise<Part> {
  const tab = await stage.chromium.context.newPage();
  await tab.goto(COMPANY);
  await settledView(stage.chromium, tab);
  const tabId = await stage.chromium.tabIdOf(tab);
  const rows = [...(await openRows(stage, tabId, opens)), ...(await addRows(stage, COMPANY, adds))];
  rows.push(await clickRow(stage, tabId, adds));
  await tab.close();
  return {
    title: 'Popup and Add',
    about:
      'popup.html in a tab, from the start of its navigation until the Add button stands there and has the focus; no other page of the extension is open, so that with the worker ended its process must start as well. Add → durable: message to answer, sent after the transaction is on disk.',
    rows,
  };
}

async function openRows(stage: Stage, tabId: number, opens: number): Promise<Row[]> {
  const awake: Opened[] = [];
  const ended: Opened[] = [];
  for (let turn = 0; turn < opens; turn++) {
    await (await stage.chromium.desk()).close();
    awake.push(await open(stage, tabId));
    await stage.chromium.killWorker();
    ended.push(await open(stage, tabId));
  }
  const row = (what: string, values: number[], p95: number): Row => ({
    what,
    unit: 'ms',
    figures: summarise(values),
    budget: { p95 },
  });
  return [
    row(
      'popup open → Add button there, worker awake',
      awake.map(({ shown }) => shown),
      150,
    ),
    row(
      'popup open → Add button focused, worker awake',
      awake.map(({ focused }) => focused),
      150,
    ),
    row(
      'popup open → Add button there, worker ended',
      ended.map(({ shown }) => shown),
      250,
    ),
    row(
      'popup open → Add button focused, worker ended',
      ended.map(({ focused }) => focused),
      250,
    ),
  ];
}

interface Opened {
  shown: number;
  focused: number;
}

async function open({ chromium }: Stage, tabId: number): Promise<Opened> {
  const page = await chromium.context.newPage();
  await page.addInitScript(watchForAdd);
  await page.goto(`chrome-extension://${chromium.extensionId}/popup.html?tab=${tabId}`);
  await page.waitForFunction(() => fitmarkBench.focused !== undefined);
  const { shown = 0, focused = 0 } = await page.evaluate(() => fitmarkBench);
  await page.close();
  return { shown, focused };
}

/** Runs in the popup before its own scripts. */
function watchForAdd(): void {
  const seen: typeof fitmarkBench = {};
  Object.assign(globalThis, { fitmarkBench: seen });
  const look = () => {
    const buttons = [...document.querySelectorAll('button')];
    const add = buttons.find((button) => button.textContent?.startsWith('Add to targets'));
    if (!add) return;
    seen.shown ??= performance.now();
    if (document.activeElement === add) seen.focused ??= performance.now();
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  addEventListener('focusin', look, true);
}
