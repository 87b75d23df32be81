import type { Fact, Source } from './fact.ts';
import { isBoardJob } from './jobs-from/boards.ts';
import { listedTitles, ownTitle } from './jobs-from/listed.ts';
import { jobKey } from './jobs-from/row.ts';
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
 * headings only on careers pages, where a role in bold is not somebody's on the team, and under headings that announce jobs.
 */
export function jobFacts(page: Page): Fact[] {
  const told = [...posted(page), ...linked(page)];
  const found = [...told, ...advertised(page, told)];
  const once = new Map<string, Found>();
  for (const each of found) {
    const key = jobKey(each.title);
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

function advertised(page: Page, told: readonly Found[]): Found[] {
  const { kind } = pageKind(page);
  const whole = kind.page === 'careers';
  const own = whole ? ownTitle(page.reading) : [];
  const known = told.map(({ title }) => title);
  const titles = own.length > 0 ? own : listedTitles(page.reading, whole, known);
  return titles.map((title) => ({ title, source: 'landmark', quote: title, confidence: 0.8 }));
}
