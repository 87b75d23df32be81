import type { Account } from '../../lib/account/account.ts';
import type { Suggestion } from '../../lib/account/duplicates.ts';
import { accountIdOf } from '../../lib/account/identify.ts';
import { mayBrowse, readNow } from '../../lib/browser/access.ts';
import { tabOf } from '../../lib/browser/tabs.ts';
import { samePage, saveVisit, visitOf } from '../../lib/browser/visits.ts';
import { Fault } from '../../lib/messages/answers.ts';
import type { AccountShown, Visit, VisitView } from '../../lib/messages/visit.ts';
import { neverRead } from '../../lib/page/never-read.ts';
import { toldApart } from '../../lib/store/apart.ts';
import { openStore } from '../../lib/store/database.ts';
import { suggestionsFor } from '../../lib/store/duplicates.ts';
import { setAsideCount } from '../../lib/store/read.ts';
import { allTargets } from '../../lib/store/targets.ts';
import { capacityOf } from '../../lib/targets/capacity.ts';
import { type Standing, standingOf } from './standing.ts';

/** What the popup shows for a tab. A visit of a page that the tab left counts as unread. */
export async function showVisit({ tabId }: { tabId: number }): Promise<VisitView> {
  const tab = await tabOf(tabId);
  if (!tab) throw new Fault('gone', 'This tab was closed.');
  const visit = currentVisit(tab.url, await visitOf(tabId));
  const store = openStore();
  const [browsing, targets, aside, standing] = await Promise.all([
    mayBrowse(),
    allTargets(store),
    setAsideCount(store),
    standingFor(visit),
  ]);
  return {
    tabId,
    visit,
    title: tab.title ?? '',
    ...shown(standing),
    browsing,
    list: capacityOf(targets),
    ...(aside > 0 ? { problem: asideSentence(aside) } : {}),
  };
}

/** Reads the tab's page now. Resolves once the reading was understood, or with a visit that says why not. */
export async function readVisit({ tabId }: { tabId: number }): Promise<VisitView> {
  const tab = await tabOf(tabId);
  if (!tab) throw new Fault('gone', 'This tab was closed.');
  const url = tab.url ?? '';
  if (!neverRead(url)) {
    await saveVisit(tabId, { state: 'reading', url });
    const sentence = await readNow(tabId).then(() => undefined, forbiddenSentence);
    const visit = await visitOf(tabId);
    if (visit?.state === 'reading')
      await saveVisit(tabId, { state: 'failed', url, sentence: sentence ?? NO_READING });
  }
  return showVisit({ tabId });
}

const NO_READING = 'This page gave nothing to read: reload it, then open Fitmark again.';

function forbiddenSentence(error: unknown): string {
  const detail = error instanceof Error ? error.message : String(error);
  return `The browser does not let extensions read this page (${detail.slice(0, 120)}). You can still add the company by its address.`;
}

function currentVisit(url: string | undefined, visit: Visit | undefined): Visit {
  if (!url) return { state: 'never-read', url: '', because: 'browser' };
  const because = neverRead(url);
  if (because) return { state: 'never-read', url, because };
  return visit && samePage(visit.url, url) ? visit : { state: 'unread', url };
}

/** What the popup shows of a company: without the pages' texts, which are most of its weight. */
function shown({ account, fit, target, joins, apart, suggestions }: Told): Partial<VisitView> {
  return {
    ...(account ? { account: withoutTexts(account) } : {}),
    ...(fit ? { fit } : {}),
    ...(target ? { target } : {}),
    ...(joins && joins.length > 0 ? { joins } : {}),
    ...(apart && apart.length > 0 ? { apart } : {}),
    ...(suggestions && suggestions.length > 0 ? { suggestions } : {}),
  };
}

function withoutTexts({ pages, ...account }: Account): AccountShown {
  return { ...account, pages: pages.map(({ text: _, ...page }) => page) };
}

interface Told extends Partial<Standing> {
  apart?: string[];
  suggestions?: Suggestion[];
}

/** A page that is no company's own may still lie on a site that is on the list. */
async function standingFor(visit: Visit): Promise<Told> {
  const accountId = visit.state === 'read' ? visit.accountId : accountIdOf(visit.url);
  if (!accountId || visit.state === 'never-read') return {};
  const store = openStore();
  const standing = await standingOf(accountId);
  const ids = [standing.id, ...standing.joins.map(({ id }) => id)];
  const [suggestions, apart] = await Promise.all([suggestionsFor(store, standing), toldApart(store, ids)]);
  return { ...standing, suggestions, apart };
}

function asideSentence(count: number): string {
  const records = count === 1 ? 'One record' : `${count} records`;
  return `${records} could not be read and ${count === 1 ? 'was' : 'were'} set aside, untouched. Everything else works.`;
}
