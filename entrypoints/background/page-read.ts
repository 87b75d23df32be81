import { claimsOf } from '../../lib/account/claims.ts';
import { copyAt } from '../../lib/account/copies.ts';
import { accountIdOf } from '../../lib/account/identify.ts';
import { mayRead } from '../../lib/browser/access.ts';
import { samePage, saveVisit, visitOf } from '../../lib/browser/visits.ts';
import { understand } from '../../lib/facts/understand.ts';
import type { Understanding } from '../../lib/facts/understanding.ts';
import { type Ask, Fault } from '../../lib/messages/answers.ts';
import type { Sender } from '../../lib/messages/receive.ts';
import type { ReadingCost, Visit } from '../../lib/messages/visit.ts';
import { neverRead } from '../../lib/page/never-read.ts';
import type { PageReading } from '../../lib/page/reading.ts';
import { mergeAccount } from '../../lib/store/accounts.ts';
import type { Company } from '../../lib/store/company.ts';
import { openStore } from '../../lib/store/database.ts';
import { problemSentence } from '../../lib/store/problem.ts';
import { markTab } from './marks.ts';
import { openFactWords, openTrained } from './trained.ts';

/** A page was read: understand it, keep what it says, mark its tab. An answer for a page that was left meanwhile is dropped. */
export async function pageRead(ask: Ask<'page/read'>, sender: Sender): Promise<null> {
  const { reading } = ask;
  const opening = Promise.all([openTrained(), openFactWords()]);
  const tabId = await acceptedTab(reading.url, sender);
  const [trained, sentence] = await opening;
  const { visit, company }: Kept = sentence
    ? { visit: { state: 'failed', url: reading.url, sentence } }
    : await kept(ask, trained);
  if (await stillThere(tabId, reading.url)) {
    await saveVisit(tabId, visit);
    await markTab(tabId, visit, company);
  }
  return null;
}

/** A page asks for a password or a card: nothing of it came here and nothing is kept; the popup says why. */
export async function pageStopped({ url, because }: Ask<'page/stopped'>, sender: Sender): Promise<null> {
  const tabId = await acceptedTab(url, sender);
  const visit: Visit = { state: 'never-read', url: url.replace(/#.*$/, ''), because };
  await saveVisit(tabId, visit);
  await markTab(tabId, visit);
  return null;
}

/** The sender's tab, if it may be read and still shows the page. Content scripts are not believed: the browser is. */
async function acceptedTab(url: string, { tabId, tabUrl, frameId, isPrivate }: Sender): Promise<number> {
  const refused = new Fault('forbidden', 'This page may not be read.');
  if (tabId === undefined || frameId !== 0 || isPrivate || neverRead(url)) throw refused;
  if (tabUrl !== undefined && !samePage(tabUrl, url))
    throw new Fault('gone', 'The tab shows another page by now.');
  const visit = await visitOf(tabId);
  const wasAsked = visit?.state === 'reading' && samePage(visit.url, url);
  if (!wasAsked && !(await mayRead(url))) throw refused;
  if (!samePage(visit?.url, url)) await saveVisit(tabId, { state: 'reading', url });
  return tabId;
}

async function stillThere(tabId: number, url: string): Promise<boolean> {
  return samePage((await visitOf(tabId))?.url, url);
}

/** What becomes of a page; with the company as stored, so that marking the tab need not read it again. */
interface Kept {
  visit: Visit;
  company?: Company;
}

async function kept(
  { reading, readMs, sliceMs }: Ask<'page/read'>,
  { trained, problem }: Awaited<ReturnType<typeof openTrained>>,
): Promise<Kept> {
  const start = performance.now();
  const understanding = understand(reading, Date.now(), trained);
  const cost: ReadingCost = {
    readMs,
    ...(sliceMs === undefined ? {} : { sliceMs }),
    bytes: new TextEncoder().encode(JSON.stringify(reading)).length,
    understandMs: performance.now() - start,
    cut: reading.cut,
  };
  return keep(understanding, reading, cost, problem);
}

async function keep(
  understanding: Understanding,
  reading: PageReading,
  cost: ReadingCost,
  problem: string | undefined,
): Promise<Kept> {
  const { kind, signs } = understanding;
  const { url, title } = reading;
  if (!kind.company) return { visit: { state: 'not-company', url, page: kind.page, signs, cost } };
  if (copyAt(url)) return { visit: { state: 'failed', url, sentence: copySentence(url) } };
  const accountId = accountIdOf(url);
  if (!accountId) return { visit: { state: 'not-company', url, page: 'thin', signs, cost } };
  try {
    const page = { url, title, ...claimsOf(reading, kind.page) };
    const company = await mergeAccount(openStore(), understanding, page, Date.now());
    const visit: Visit = { state: 'read', url, accountId, kind, cost, ...(problem ? { problem } : {}) };
    return { visit, company };
  } catch (error) {
    return { visit: { state: 'failed', url, sentence: problemSentence(error) } };
  }
}

/** What a translator or an archive shows is in another's words, or of another year. */
function copySentence(url: string): string {
  const original = accountIdOf(url);
  return `This is somebody’s copy of a page, so it is not read: open ${original ?? 'the company’s own site'} itself.`;
}
