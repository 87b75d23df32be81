import type { ReadPage } from './row.ts';
import type { FactTally, ScoredPage, Tally } from './tally.ts';

/** One evaluation counted in three ways. */
export interface Tallies {
  all: Tally;
  perCompany: Tally;
  companyPages: Tally;
}

/** The table of facts: all pages, beside it with one vote a company, and the pages that are a company's own. */
export function factLines({ all, perCompany, companyPages }: Tallies): string[] {
  const head = [
    'fact',
    'labelled',
    'found',
    'right',
    'wrong',
    'precision',
    'recall',
    'by company:',
    'precision',
    'recall',
    'company pages:',
    'precision',
    'recall',
  ];
  const rows = Object.entries(all.facts).map(([fact, counts]) => {
    const { labelled, found, right, wrong } = counts;
    return [
      fact,
      ...[labelled, found, right, wrong].map(String),
      ...rates(counts),
      '',
      ...rates(perCompany.facts[fact]),
      '',
      ...rates(companyPages.facts[fact]),
    ];
  });
  return columns([head, ...rows]);
}

function rates(counts: FactTally | undefined): [string, string] {
  return [percent(counts?.precision), percent(counts?.recall)];
}

export function kindLines({ all, perCompany }: Tallies, scored: readonly ScoredPage[]): string[] {
  const companies = scored.filter(({ page }) => page.kind === 'company');
  const named = companies.filter(({ scores }) => scores.name?.right === 1).length;
  const { kind } = perCompany;
  return [
    `page kind right on ${ofAll(all.kind.right, all.kind.total)} pages; ${percent(kind.right / kind.total)} by company`,
    ...(all.notCompany.total > 0
      ? [`facts kept on not-company pages: none on ${ofAll(all.notCompany.none, all.notCompany.total)}`]
      : []),
    ...(companies.length > 0 ? [`name right on ${ofAll(named, companies.length)} company pages`] : []),
  ];
}

/** Median, 95th percentile and maximum of what reading cost. */
export function costLines(scored: readonly ScoredPage[]): string[] {
  const line = (title: string, key: 'readMs' | 'bytes' | 'understandMs', digits: number) => {
    const values = scored.flatMap(({ row }) => row[key] ?? []).sort((a, b) => a - b);
    const at = (part: number) =>
      values[Math.max(0, Math.ceil(values.length * part) - 1)]?.toFixed(digits) ?? '–';
    return [title, at(0.5), at(0.95), at(1), String(values.length)];
  };
  return columns([
    ['', 'median', 'p95', 'max', 'pages'],
    line('content script ms', 'readMs', 1),
    line('bytes sent', 'bytes', 0),
    line('understanding ms', 'understandMs', 1),
  ]);
}

/** Every wrong reading of a fact; for `kind`, every page taken for another kind, and why. */
export function wrongLines(fact: string, scored: readonly ScoredPage[], read: readonly ReadPage[]): string[] {
  if (fact !== 'kind') {
    return scored.flatMap(({ page, scores }) =>
      (scores[fact]?.wrong ?? []).map((words) => `${page.id}: ${words}`),
    );
  }
  return read
    .filter(({ row }) => row.kind !== row.labelledKind)
    .sort((a, b) => a.row.labelledKind.localeCompare(b.row.labelledKind))
    .map(({ row, remark }) => `${row.id}: ${row.kind ?? 'not read'} ≠ ${row.labelledKind} (${remark})`);
}

function ofAll(part: number, whole: number): string {
  return `${part} of ${whole} (${percent(part / whole)})`;
}

export function percent(share: number | null | undefined): string {
  return share === null || share === undefined || Number.isNaN(share) ? '–' : `${(share * 100).toFixed(1)} %`;
}

/** Aligned columns: the first to the left, numbers to the right. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
