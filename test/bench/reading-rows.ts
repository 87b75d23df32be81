import { type BenchPage, sizeName } from './pages.ts';
import type { Load, Reading } from './reading-cost.ts';
import { type Detail, type Part, type Row, round } from './row.ts';
import { median, summarise } from './stats.ts';

/** What the bare walks took, first run, on the machine and the day the budgets were set (ANCHORS A4): how fast is it here and now? */
const WALKED_THEN = new Map([
  [1_000, '0.5 ms'],
  [10_000, '4.0 ms'],
]);

/** Real pages, and pages of 10,000 elements. */
const USUAL = { median: 3, p95: 8 };
const LARGE = { median: 6 };

const GROUPS: { what: string; holds(page: BenchPage): boolean; budget?: Row['budget'] }[] = [
  { what: 'reading, pages of the folder', holds: ({ group }) => group === 'folder', budget: USUAL },
  { what: 'reading, pages of the gallery', holds: ({ group }) => group === 'gallery', budget: USUAL },
  ...[1_000, 10_000, 100_000].map((size) => ({
    what: `reading, ${sizeName(size)}${walkedThen(size)}`,
    holds: ({ name }: BenchPage) => name === sizeName(size),
    ...(size === 1_000 ? { budget: USUAL } : size === 10_000 ? { budget: LARGE } : {}),
  })),
];

function walkedThen(size: number): string {
  const then = WALKED_THEN.get(size);
  return then === undefined ? '' : ` (bare walks ${then} when the budget was set)`;
}

export function readingPart({ loads, left }: Reading): Part {
  const groups = GROUPS.map((group) => ({ ...group, loads: loads.filter(({ page }) => group.holds(page)) }));
  const measured = groups.filter((group) => group.loads.length > 0);
  const rows = measured.flatMap(({ what, loads: some, budget }) => [
    readingRow(what, some, budget),
    scriptRow(what, some),
  ]);
  const real = loads.filter(({ page }) => page.group !== 'sized');
  if (real.length > 0) {
    const understood = real.map(({ cost }) => cost.understandMs);
    rows.push({
      what: 'understanding, in the worker',
      unit: 'ms',
      figures: summarise(understood),
      budget: { p95: 10 },
    });
  }
  return {
    title: 'Reading a page',
    about: [
      'Each load in a fresh renderer process. Beside: a bare TreeWalker over all elements and one over all texts, each for the first time in a world of its own, on the same page right after; the ratio is to both together. Script: processor time of the whole content script, parsing it included.',
      ...(left.length > 0 ? [`Not read: ${left.join('; ')}.`] : []),
    ].join(' '),
    rows,
    detail: detailOf(loads),
  };
}

const floorOf = ({ elementsMs, textsMs }: Load) => elementsMs + textsMs;
const ratiosOf = (loads: readonly Load[]) => loads.map((load) => load.cost.readMs / floorOf(load));

function readingRow(what: string, loads: readonly Load[], budget: Row['budget']): Row {
  return {
    what,
    unit: 'ms',
    figures: summarise(loads.map(({ cost }) => cost.readMs)),
    beside: { what: 'bare walks', value: median(loads.map(floorOf)) },
    ratio: median(ratiosOf(loads)),
    processor: summarise(loads.map(({ scriptMs }) => scriptMs)),
    ...(budget ? { budget } : {}),
  };
}

function scriptRow(what: string, loads: readonly Load[]): Row {
  return { what: `${what}: script`, unit: 'ms', figures: summarise(loads.map(({ scriptMs }) => scriptMs)) };
}

const HEAD = [
  'page',
  'elements',
  'kB',
  'reading ms',
  'p95',
  'max',
  'n',
  'script ms',
  'walk of elements ms',
  'walk of texts ms',
  '× walks',
  'cut',
];

function detailOf(loads: readonly Load[]): Detail {
  const pages = Map.groupBy(loads, ({ page }) => page.name);
  return { head: HEAD, rows: [...pages].map(([name, some]) => detailRow(name, some)) };
}

function detailRow(name: string, loads: readonly Load[]): (string | number)[] {
  const { median: middle, p95, max, n } = summarise(loads.map(({ cost }) => cost.readMs));
  const of = (value: (load: Load) => number) => round(median(loads.map(value)));
  return [
    name,
    of(({ elements }) => elements),
    of(({ cost }) => cost.bytes / 1000),
    ...[middle, p95, max].map(round),
    n,
    of(({ scriptMs }) => scriptMs),
    of(({ elementsMs }) => elementsMs),
    of(({ textsMs }) => textsMs),
    round(median(ratiosOf(loads))),
    loads[0]?.cost.cut.join(' ') ?? '',
  ];
}
