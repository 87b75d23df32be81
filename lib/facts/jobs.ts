import type { Fact, Source } from './fact.ts';
import { isBoardJob } from './jobs-from/boards.ts';
import { listedTitles, ownTitle } from './jobs-from/listed.ts';
import { jobKey, rowTitle } from './jobs-from/row.ts';
import { isLinkTitle } from './jobs-from/title.ts';
import type { Page } from './page.ts';
import { pageKind } from './page-kind.ts';
import { textsOf } from './structured.ts';

/** A job that the page tells of. */
interface FoundJob {
  title: string;
  source: Source;
  quote: string;
  confidence: number;
}

/** What a page tells of open jobs. */
interface FoundJobs {
  /** Each job once. */
  jobs: readonly FoundJob[];
  /** The page is one job's own, so it says nothing of how many there are. */
  single: boolean;
}

/** More says no more about whether a company is hiring. */
const MOST = 40;

/** Titles of open jobs. */
export function jobFacts(page: Page): Fact[] {
  return jobsOn(page)
    .jobs.slice(0, MOST)
    .map(({ title, source, quote, confidence }) => page.fact('job', title, source, quote, confidence));
}

/** Their number and departments are asked for as well: they are looked for once a page. */
const known = new WeakMap<Page, FoundJobs>();

/**
 * The open jobs on a page. Job postings for machines and links to a job on an applicant-tracking host count on any page; lists
 * and headings only on careers pages, where a role in bold is not somebody's on the team, and under headings that announce jobs.
 */
function jobsOn(page: Page): FoundJobs {
  const found = known.get(page) ?? findJobs(page);
  known.set(page, found);
  return found;
}

function findJobs(page: Page): FoundJobs {
  const told = [...posted(page), ...linked(page)];
  const whole = pageKind(page).kind.page === 'careers';
  const own = whole ? ownTitle(page.reading) : [];
  const titles = own.length > 0 ? own : listedTitles(page.reading, whole, told.map(titleOf));
  const advertised = titles.map((title) => ({
    title,
    source: 'landmark' as const,
    quote: title,
    confidence: 0.8,
  }));
  const once = new Map<string, FoundJob>();
  for (const each of [...told, ...advertised]) {
    const key = jobKey(each.title);
    if (!once.has(key)) once.set(key, each);
  }
  return { jobs: [...once.values()], single: own.length > 0 };
}

function titleOf({ title }: FoundJob): string {
  return title;
}

function posted(page: Page): FoundJob[] {
  return page.nodes
    .filter(({ types }) => types.includes('JobPosting'))
    .flatMap((node) => {
      const title = textsOf(node, 'title')[0] ?? textsOf(node, 'name')[0];
      return title ? [{ title, source: node.source, quote: title, confidence: 0.95 }] : [];
    });
}

function linked(page: Page): FoundJob[] {
  return page.reading.links
    .filter(({ href, text }) => isLinkTitle(text) && isBoardJob(href))
    .map(({ href, text }) => ({
      title: rowTitle(text, []),
      source: 'link',
      quote: `${text} ${href}`,
      confidence: 0.9,
    }));
}
