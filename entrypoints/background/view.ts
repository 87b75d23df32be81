import { entryAt } from '../../lib/account/entry-at.ts';
import { mayBrowse } from '../../lib/browser/access.ts';
import { layoutsRead } from '../../lib/browser/health.ts';
import { linkedInUse } from '../../lib/browser/linkedin.ts';
import { readNow } from '../../lib/browser/scripts.ts';
import { tabOf } from '../../lib/browser/tabs.ts';
import { samePage, saveVisit, visitOf } from '../../lib/browser/visits.ts';
import { crmLink } from '../../lib/exchange/crm-link.ts';
import { Fault } from '../../lib/messages/answers.ts';
import type { LinkedInMode } from '../../lib/messages/linkedin.ts';
import type { Visit, VisitView } from '../../lib/messages/visit.ts';
import { neverRead } from '../../lib/page/never-read.ts';
import { openStore } from '../../lib/store/database.ts';
import { setAsideCount } from '../../lib/store/read.ts';
import { readSettings } from '../../lib/store/settings.ts';
import { allTargets } from '../../lib/store/targets.ts';
import { capacityOf, onList } from '../../lib/targets/capacity.ts';
import { dayAt } from '../../lib/targets/day.ts';
import type { Target } from '../../lib/targets/target.ts';
import { markNewDay } from './marks.ts';
import { toldOf } from './told.ts';

/** What the popup shows for a tab. A visit of a page that the tab left counts as unread. */
export async function showVisit({ tabId }: { tabId: number }): Promise<VisitView> {
  const tab = await tabOf(tabId);
  if (!tab) throw new Fault('gone', 'This tab was closed.');
  const linkedin = await linkedInUse(Date.now());
  const visit = currentVisit(tab.url, await visitOf(tabId), linkedin.mode);
  const store = openStore();
  const [browsing, layouts, targets, settings, aside, told] = await Promise.all([
    mayBrowse(),
    visit.state === 'site' ? layoutsRead() : [],
    allTargets(store),
    readSettings(store),
    setAsideCount(store),
    toldOf(visit),
    // What the badge says beside it shall not be of yesterday.
    markNewDay(),
  ]);
  return {
    tabId,
    visit,
    title: tab.title ?? '',
    ...told,
    ...crmIn(told, settings.crm),
    linkedin,
    ...(layouts.length > 0 ? { layouts } : {}),
    browsing,
    list: roomIn(targets, settings.cap),
    today: dayAt(Date.now()),
    ...problemIn(visit, aside),
  };
}

function crmIn({ target, account }: Partial<VisitView>, pattern: string | undefined): { crm?: string } {
  const domain = target?.accountId;
  const crm = domain && crmLink(pattern, { domain, name: account?.label ?? domain });
  return crm ? { crm } : {};
}

function roomIn(targets: readonly Target[], cap: number): VisitView['list'] {
  const tiers = { A: 0, B: 0, C: 0 };
  for (const { tier } of onList(targets)) tiers[tier] += 1;
  return { ...capacityOf(targets, cap), tiers };
}

/** Reads the tab's page now. Resolves once the reading was understood, or with a visit that says why not. */
export async function readVisit({ tabId }: { tabId: number }): Promise<VisitView> {
  const tab = await tabOf(tabId);
  if (!tab) throw new Fault('gone', 'This tab was closed.');
  const url = tab.url ?? '';
  if (!(await isNeverRead(url))) {
    await saveVisit(tabId, { state: 'reading', url });
    const sentence = await readNow(tabId, url).then(() => undefined, forbiddenSentence);
    if (entryAt(url) && sentence === undefined) await answered(tabId);
    const visit = await visitOf(tabId);
    if (visit?.state === 'reading')
      await saveVisit(tabId, { state: 'failed', url, sentence: sentence ?? NO_READING });
  }
  return showVisit({ tabId });
}

/** A page of LinkedIn or a directory is first looked at once it stands still, three seconds at most. */
async function answered(tabId: number): Promise<void> {
  const end = Date.now() + 6_000;
  while (Date.now() < end && (await visitOf(tabId))?.state === 'reading')
    await new Promise((resolve) => setTimeout(resolve, 100));
}

const NO_READING = 'This page gave nothing to read: reload it, then open Fitmark again.';

function forbiddenSentence(error: unknown): string {
  const detail = error instanceof Error ? error.message : String(error);
  return `The browser does not let extensions read this page (${detail.slice(0, 120)}). You can still add the company by its address.`;
}

async function isNeverRead(url: string): Promise<boolean> {
  const { mode } = await linkedInUse(Date.now());
  return currentVisit(url, undefined, mode).state === 'never-read';
}

function currentVisit(url: string | undefined, visit: Visit | undefined, mode: LinkedInMode): Visit {
  if (!url) return { state: 'never-read', url: '', because: 'browser' };
  const entry = entryAt(url);
  const mayLook = entry === 'directory' || (entry === 'linkedin' && mode !== 'off');
  const because = mayLook ? undefined : neverRead(url);
  if (because) return { state: 'never-read', url, because };
  return visit && samePage(visit.url, url) ? visit : { state: 'unread', url };
}

function problemIn(visit: Visit, aside: number): { problem?: string } {
  const sentences = [
    ...(visit.state === 'read' ? [visit.problem ?? []].flat() : []),
    ...(aside > 0 ? [asideSentence(aside)] : []),
  ];
  return sentences.length > 0 ? { problem: sentences.join(' ') } : {};
}

function asideSentence(count: number): string {
  const records = count === 1 ? 'One record' : `${count} records`;
  return `${records} could not be read and ${count === 1 ? 'was' : 'were'} set aside, untouched. Everything else works.`;
}
