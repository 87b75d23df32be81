import { compareFact, type Score } from './compare.ts';
import type { LabelledPage } from './labels.ts';
import type { PageRow } from './row.ts';

/** One page's row beside its labels. */
export interface ScoredPage {
  page: LabelledPage;
  row: PageRow;
  /** Per fact of the labels. */
  scores: Record<string, Score>;
}

/** Precision is right ÷ found, recall right ÷ labelled, 0–1; null where there was nothing to divide by. */
export interface FactTally {
  labelled: number;
  found: number;
  right: number;
  wrong: number;
  precision: number | null;
  recall: number | null;
}

export interface Tally {
  kind: { right: number; total: number };
  /** Not-company pages that were read, and those of them of which nothing was kept. */
  notCompany: { none: number; total: number };
  facts: Record<string, FactTally>;
}

/** Every fact that any label names, in the order of their first mention. */
export function factNames(pages: readonly LabelledPage[]): string[] {
  return [...new Set(pages.flatMap(({ facts }) => Object.keys(facts)))];
}

/** Compares each row with its labels. A page that could not be read has found nothing, and its kind is wrong. */
export function scorePages(pages: readonly LabelledPage[], rows: readonly PageRow[]): ScoredPage[] {
  const labels = new Map(pages.map((page) => [page.id, page]));
  return rows.flatMap((row) => {
    const page = labels.get(row.id);
    if (!page) return [];
    const scores = Object.keys(page.facts).map((fact) => [
      fact,
      compareFact(fact, page.facts[fact], row.facts[fact]),
    ]);
    return [{ page, row, scores: Object.fromEntries(scores) }];
  });
}

/** Counts over all pages. */
export function tally(scored: readonly ScoredPage[]): Tally {
  return weighedTally(scored, () => 1);
}

/** Counts over the pages that are a company's own: of others nothing is kept, whatever a label knows of them. */
export function tallyOfCompanyPages(scored: readonly ScoredPage[]): Tally {
  return tally(scored.filter(({ page }) => !isOther(page)));
}

/** The same with one vote a company: each page counts one part in as many as its company has pages. */
export function tallyPerCompany(scored: readonly ScoredPage[]): Tally {
  const pages = new Map<string, number>();
  for (const { page } of scored) pages.set(page.company, (pages.get(page.company) ?? 0) + 1);
  return weighedTally(scored, ({ page }) => 1 / (pages.get(page.company) ?? 1));
}

function weighedTally(scored: readonly ScoredPage[], weightOf: (one: ScoredPage) => number): Tally {
  const sum = (countOf: (one: ScoredPage) => number) =>
    rounded(scored.reduce((total, one) => total + weightOf(one) * countOf(one), 0));
  const names = factNames(scored.map(({ page }) => page));
  const factTally = (fact: string): FactTally => {
    const count = (key: 'labelled' | 'found' | 'right') => sum(({ scores }) => scores[fact]?.[key] ?? 0);
    const [labelled, found, right] = [count('labelled'), count('found'), count('right')];
    const wrong = rounded(found - right);
    return { labelled, found, right, wrong, precision: share(right, found), recall: share(right, labelled) };
  };
  return {
    kind: { right: sum(({ page, row }) => (row.kind === page.kind ? 1 : 0)), total: sum(() => 1) },
    notCompany: {
      none: sum(({ page, row }) => (isOther(page) && row.kept === 0 ? 1 : 0)),
      total: sum(({ page, row }) => (isOther(page) && row.kept !== null ? 1 : 0)),
    },
    facts: Object.fromEntries(names.map((name) => [name, factTally(name)])),
  };
}

/** Pages that show a company or a person; nothing is kept of any other. */
const TELLING: ReadonlySet<string> = new Set(['company', 'company-on-job', 'person']);

function isOther({ kind }: LabelledPage): boolean {
  return !TELLING.has(kind);
}

/** Thirds of a page add up to whole ones. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : rounded(part / whole);
}
