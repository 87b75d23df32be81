import { availableParallelism, loadavg } from 'node:os';
import { type IndustryLabels, industryLines } from './industry.ts';
import type { LabelledPage } from './labels.ts';
import type { Options } from './options.ts';
import { costLines, factLines, kindLines, percent, type Tallies, wrongLines } from './print.ts';
import type { ReadPage } from './row.ts';
import {
  type ScoredPage,
  scorePages,
  type Tally,
  tally,
  tallyOfCompanyPages,
  tallyPerCompany,
} from './tally.ts';

/** What of the options changes the words, and how long the reading took. */
type Run = Pick<Options, 'tabs' | 'wrong' | 'apart'> & { seconds: number; industries: IndustryLabels };

/** The words for people, and the figures with every row for machines. */
export function reportOf(pages: readonly LabelledPage[], read: readonly ReadPage[], run: Run) {
  const rows = read.map(({ row }) => row);
  const scored = scorePages(pages, rows);
  const tallies = talliesOf(scored);
  const failed = rows.filter(({ error }) => error !== undefined);
  const companies = new Set(pages.map(({ company }) => company)).size;
  const tabs = run.tabs === 1 ? 'one tab' : `${run.tabs} tabs`;
  const lines = [
    `${rows.length} pages of ${companies} companies and sites in ${run.seconds} s, ${failed.length} not read`,
    ...failed.map(({ id, error }) => `  ${id}: ${error}`),
    ...kindLines(tallies, scored),
    ...spokenLines(scored),
    ...industryLines(scored, run.industries),
    '',
    ...factLines(tallies),
    ...apartLines(run, scored),
    '',
    ...costLines(scored),
    `each page in a process of its own, ${tabs} at a time, ${loadWords()}: other work lengthens milliseconds`,
    ...run.wrong.flatMap((fact) => ['', `wrong ${fact}: read ≠ labelled`, ...wrongLines(fact, scored, read)]),
  ];
  return { lines, figures: { pages: rows, ...tallies.all, ...tallies } };
}

function talliesOf(scored: readonly ScoredPage[]): Tallies {
  return {
    all: tally(scored),
    perCompany: tallyPerCompany(scored),
    companyPages: tallyOfCompanyPages(scored),
  };
}

/** The table once more without the pages of one source, which may look alike. */
function apartLines({ apart: source, industries }: Run, scored: readonly ScoredPage[]): string[] {
  if (source === undefined) return [];
  const others = scored.filter(({ page }) => !page.source.includes(source));
  const without = scored.length - others.length;
  return [
    '',
    `without ${without} pages of ${source}`,
    ...spokenLines(others),
    ...industryLines(others, industries),
    ...factLines(talliesOf(others)),
  ];
}

function loadWords(): string {
  return `load average ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`;
}

/** How often the reader says whether a company sells to businesses, and how often it is right then: of labelled pages alone. */
function spokenLines(scored: readonly ScoredPage[]): string[] {
  const labelled = scored.filter(({ scores }) => scores.b2b?.labelled === 1);
  if (labelled.length === 0) return [];
  const english = labelled.filter(({ row }) => row.language === 'en');
  return [
    `b2b: ${spoken(tally(labelled))} of ${labelled.length} labelled pages; by company ${spoken(tallyPerCompany(labelled))}`,
    ...(english.length > 0 ? [`  English: ${spoken(tally(english))} of ${english.length}`] : []),
  ];
}

function spoken({ facts: { b2b } }: Tally): string {
  return `right on ${percent(b2b?.precision)} where it speaks, it speaks on ${percent((b2b?.found ?? 0) / (b2b?.labelled ?? 0))}`;
}
