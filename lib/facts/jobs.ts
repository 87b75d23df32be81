import { foldWords } from '../text/fold.ts';
import type { Fact, Source } from './fact.ts';
import { isBoardJob } from './jobs-from/boards.ts';
import { listedTitles, ownTitle } from './jobs-from/listed.ts';
import { isLinkTitle } from './jobs-from/title.ts';
import type { Page } from './page.ts';
import { pageKind } from './page-kind.ts';
import { textsOf } from './structured.ts';

interface Found {
  title: string;
  source: Source;
  quote: string;
  confidence: number;
}

/** More says no more about whether a company is hiring. */
const MOST = 40;

/**
 * Titles of open jobs. Job postings for machines and links to a job on an applicant-tracking host count on any page; lists and
 * headings only on careers pages, where a role in bold is not somebody's on the team.
 */
export function jobFacts(page: Page): Fact[] {
  const found = [...posted(page), ...linked(page), ...advertised(page)];
  const once = new Map<string, Found>();
  for (const each of found) {
    const key = foldWords(each.title);
    if (!once.has(key)) once.set(key, each);
  }
  return [...once.values()]
    .slice(0, MOST)
    .map(({ title, source, quote, confidence }) => page.fact('job', title, source, quote, confidence));
}

function posted(page: Page): Found[] {
  return page.nodes
    .filter(({ types }) => types.includes('JobPosting'))
    .flatMap((node) => {
      const title = textsOf(node, 'title')[0] ?? textsOf(node, 'name')[0];
      return title ? [{ title, source: node.source, quote: title, confidence: 0.95 }] : [];
    });
}

function linked(page: Page): Found[] {
  return page.reading.links
    .filter(({ href, text }) => isLinkTitle(text) && isBoardJob(href))
    .map(({ href, text }) => ({ title: text, source: 'link', quote: `${text} ${href}`, confidence: 0.9 }));
}

function advertised(page: Page): Found[] {
  const listed = listedTitles(page.reading);
  const own = ownTitle(page.reading);
  if (listed.length + own.length === 0) return [];
  const { kind } = pageKind(page);
  if (kind.page !== 'careers') return [];
  const titles = own.length > 0 ? own : listed;
  return titles.map((title) => ({ title, source: 'landmark', quote: title, confidence: 0.8 }));
}
