import { entryAt } from '../../lib/account/entry-at.ts';
import { accountIdOf } from '../../lib/account/identify.ts';
import { isRoom } from '../../lib/account/room-id.ts';
import { mayRead } from '../../lib/browser/access.ts';
import { keepHealth } from '../../lib/browser/health.ts';
import { countLinkedInPage, linkedInMode } from '../../lib/browser/linkedin.ts';
import { samePage, saveVisit, visitOf } from '../../lib/browser/visits.ts';
import { bestFact } from '../../lib/facts/fact.ts';
import type { CompanySeen, Subject } from '../../lib/facts/sites/site-understanding.ts';
import { understandSite } from '../../lib/facts/sites/understand-site.ts';
import { type Ask, Fault } from '../../lib/messages/answers.ts';
import type { Sender } from '../../lib/messages/receive.ts';
import type { ReadingCost, SeenThere, Visit } from '../../lib/messages/visit.ts';
import { isLinkedIn } from '../../lib/page/sites/site-at.ts';
import type { SiteReading } from '../../lib/page/sites/site-reading.ts';
import { openStore } from '../../lib/store/database.ts';
import { mergeEntry } from '../../lib/store/entries.ts';
import { fadePersons, seePerson } from '../../lib/store/persons.ts';
import { problemSentence } from '../../lib/store/problem.ts';
import { registrableDomain } from '../../lib/text/domain.ts';
import { markTab } from './marks.ts';
import { openFactWords } from './trained.ts';

/**
 * A page of LinkedIn or a directory was read: keep whom it shows, mark its tab. A page is looked at several times while
 * its cards load; what an earlier look found is not lost where a later one finds less.
 */
export async function siteRead(ask: Ask<'site/read'>, sender: Sender): Promise<{ more: boolean }> {
  const { reading, readMs } = ask;
  const opening = openFactWords();
  const tabId = await acceptedTab(reading, sender);
  const sentence = await opening;
  if (sentence) {
    await saveVisit(tabId, { state: 'failed', url: reading.url, sentence });
    return { more: false };
  }
  const start = performance.now();
  const { seen, health, mayGrow } = understandSite(reading, Date.now());
  const cost: ReadingCost = {
    readMs,
    bytes: new TextEncoder().encode(JSON.stringify(reading)).length,
    understandMs: performance.now() - start,
    cut: reading.cut,
  };
  const { url, site } = reading;
  const visit = await keep(seen, reading).then(
    (there): Visit => ({ state: 'site', url, site, seen: there, health, cost }),
    (error): Visit => ({ state: 'failed', url, sentence: problemSentence(error) }),
  );
  const before = await visitOf(tabId);
  if (!samePage(before?.url, url)) return { more: false };
  if (!(before && tellsMore(before, visit))) {
    await keepHealth(health, Date.now());
    if (site === 'linkedin') await countPage(url);
    await saveVisit(tabId, visit);
    await markTab(tabId, visit);
  }
  return { more: mayGrow };
}

/** The first page of a day is when people fade whom nobody saved. */
async function countPage(url: string): Promise<void> {
  const now = Date.now();
  if (await countLinkedInPage(url, now)) await fadePersons(openStore(), now);
}

/** The sender's tab, if it shows the page and the rep allowed it to be read. */
async function acceptedTab({ url, site }: SiteReading, sender: Sender): Promise<number> {
  const { tabId, tabUrl, frameId, isPrivate } = sender;
  const refused = new Fault('forbidden', 'This page may not be read.');
  if (tabId === undefined || frameId !== 0 || isPrivate) throw refused;
  if (entryAt(url) !== (site === 'linkedin' ? 'linkedin' : 'directory')) throw refused;
  if (tabUrl !== undefined && !samePage(tabUrl, url))
    throw new Fault('gone', 'The tab shows another page by now.');
  const visit = await visitOf(tabId);
  const wasAsked = samePage(visit?.url, url) && visit?.state !== 'unread' && visit?.state !== 'never-read';
  if (!(await isAllowed(url, wasAsked))) throw refused;
  if (!samePage(visit?.url, url)) await saveVisit(tabId, { state: 'reading', url });
  return tabId;
}

/** @param wasAsked the rep opened Fitmark on this page. */
async function isAllowed(url: string, wasAsked: boolean): Promise<boolean> {
  if (!isLinkedIn(url)) return wasAsked || mayRead(url);
  const mode = await linkedInMode();
  return mode === 'browse' || (mode === 'click' && wasAsked);
}

async function keep(seen: Subject, { url, title }: SiteReading): Promise<SeenThere> {
  const [store, now] = [openStore(), Date.now()];
  if (seen.subject === 'company') {
    const id = accountIdOf(seen.entry);
    const isOfThisSite = registrableDomain(seen.entry) === registrableDomain(url);
    // Kept where the entry is one at this very site. Others name the company's own site at best: a hint where to look.
    if (!id || !isRoom(id) || !isOfThisSite) return hintOf(seen);
    await mergeEntry(store, seen, title, now);
    return { subject: 'company', accountId: id, ...(seen.website ? { website: seen.website } : {}) };
  }
  if (seen.subject === 'person') {
    const { id, accountId } = await seePerson(store, seen, now);
    return { subject: 'person', personId: id, ...(accountId ? { accountId } : {}) };
  }
  return seen;
}

function hintOf({ facts, website }: CompanySeen): SeenThere {
  const name = bestFact(facts, 'name')?.value;
  if (name === undefined) return { subject: 'nothing', because: 'none' };
  return { subject: 'companies', rows: [{ name, ...(website ? { url: website } : {}) }] };
}

/** A page half swapped is looked at once more: what was known of it stays until then. */
function tellsMore(before: Visit, now: Visit): boolean {
  if (before.state !== 'site' || now.state !== 'site') return false;
  return before.seen.subject !== 'nothing' && now.seen.subject === 'nothing';
}
