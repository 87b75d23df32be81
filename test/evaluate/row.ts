import type { Fit } from '../../lib/fit/fit.ts';
import type { ReadingCost, VisitView } from '../../lib/messages/visit.ts';
import { asLabelled, factsOfPage } from './as-labelled.ts';
import { asLabelledSite } from './as-labelled-site.ts';
import type { LabelValue } from './compare.ts';
import { type IndustryRead, industryRead } from './industry.ts';
import type { LabelledPage } from './labels.ts';

/** What the extension made of one page. Null where there was nothing: no company, no reading, or an error. */
export interface PageRow {
  id: string;
  url: string;
  /** As read, in the labels' words. */
  kind: string | null;
  labelledKind: string;
  facts: Record<string, LabelValue>;
  /** Facts of every kind that were kept of this page; 0 where it is not taken for a company's. */
  kept: number | null;
  /** What the page makes of its company's industry, and the language it is in. */
  industry: IndustryRead | null;
  language: string | null;
  fit: Pick<Fit, 'letter' | 'score' | 'range' | 'known'> | null;
  badge: string | null;
  /** Main-thread milliseconds of the content script. */
  readMs: number | null;
  /** Of the reading, as JSON in UTF-8. */
  bytes: number | null;
  understandMs: number | null;
  /** One sentence, where the page could not be read. */
  error?: string;
}

/** A row with what explains it to a developer: kind of page and its strongest sign. */
export interface ReadPage {
  row: PageRow;
  remark: string;
}

export function failedRow(page: LabelledPage, error: unknown): ReadPage {
  // Playwright adds a call log after its first line.
  const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return { row: { ...blankRow(page), error: sentence }, remark: sentence };
}

/** @param badge text on the toolbar button. */
export function rowOf(page: LabelledPage, view: VisitView, badge: string): ReadPage {
  const { visit, account, fit } = view;
  if (visit.state === 'failed') return failedRow(page, visit.sentence);
  const read = { ...blankRow(page), badge, ...('cost' in visit ? costOf(visit.cost) : {}) };
  const there = asLabelledSite(view);
  if (there) {
    const kept = there.kind === 'none' || there.kind.endsWith('-list') ? 0 : factsOn(there.facts);
    return { row: { ...read, ...there, kept, fit: fit ? fitOf(fit) : null }, remark: layoutOf(visit) };
  }
  if (visit.state !== 'read' || !account) {
    // Labels of LinkedIn and directories call a page that shows nobody `none`.
    const kind = page.kind === 'none' ? 'none' : 'not-company';
    return { row: { ...read, kind, kept: 0 }, remark: whyNot(visit) };
  }
  const row = {
    ...read,
    kind: 'company',
    facts: asLabelled(account, visit.url),
    ...industryRead(account, visit.url),
    kept: factsOfPage(account, visit.url).length,
    fit: fit ? fitOf(fit) : null,
  };
  return { row, remark: visit.kind.page };
}

/** How many facts were read. */
function factsOn(facts: Record<string, LabelValue>): number {
  return Object.values(facts).filter((value) => value !== null && value !== undefined && String(value) !== '')
    .length;
}

function layoutOf(visit: VisitView['visit']): string {
  return visit.state === 'site' ? (visit.health.layout ?? 'layout not recognised') : '';
}

function blankRow({ id, url, kind }: LabelledPage): PageRow {
  return {
    id,
    url,
    kind: null,
    labelledKind: kind,
    facts: {},
    kept: null,
    industry: null,
    language: null,
    fit: null,
    badge: null,
    readMs: null,
    bytes: null,
    understandMs: null,
  };
}

function costOf({ readMs, bytes, understandMs }: ReadingCost) {
  return { readMs, bytes, understandMs };
}

function fitOf({ letter, score, range, known }: Fit): NonNullable<PageRow['fit']> {
  return { letter, ...(score === undefined ? {} : { score }), range, known };
}

function whyNot(visit: VisitView['visit']): string {
  if (visit.state === 'never-read') return `never read: ${visit.because}`;
  return visit.state === 'not-company' ? [visit.page, ...visit.signs].slice(0, 3).join(' · ') : visit.state;
}
