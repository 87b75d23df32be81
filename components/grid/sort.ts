/** One of the columns that rows are sorted by; those before it come first. */
export interface Sort {
  by: string;
  descending: boolean;
}

/** "-fit,company": by fit, highest first, then by company. What is no column is left out, and what is named twice. */
export function parseSort(text: string | null, columns: readonly string[]): Sort[] {
  const sorts = (text ?? '').split(',').map((part) => ({
    by: part.replace(/^-/, ''),
    descending: part.startsWith('-'),
  }));
  return sorts.filter(
    ({ by }, at) => columns.includes(by) && sorts.findIndex((other) => other.by === by) === at,
  );
}

/** As `parseSort` reads it. */
export function writeSort(sorts: readonly Sort[]): string {
  return sorts.map(({ by, descending }) => (descending ? `-${by}` : by)).join(',');
}

/**
 * What pressing a heading makes of the order.
 *
 * @param first the way in which the column is sorted first.
 * @param adds keeps the others: not sorted by yet, it comes last; then the other way round; then no more.
 */
export function pressSort(sorts: readonly Sort[], first: Sort, adds: boolean): Sort[] {
  const now = sorts.find(({ by }) => by === first.by);
  const turned = { ...first, descending: !first.descending };
  const isFirst = now?.descending === first.descending;
  if (!adds) return [now && sorts[0] === now && isFirst ? turned : first];
  if (!now) return [...sorts, first];
  return sorts.flatMap((sort) => (sort !== now ? [sort] : isFirst ? [turned] : []));
}

/** The rows in that order, each column compared as told; equal ones stay as they stood. */
export function sorted<R>(
  rows: readonly R[],
  sorts: readonly Sort[],
  compare: Readonly<Record<string, (a: R, b: R) => number>>,
): R[] {
  return [...rows].sort((a, b) => {
    for (const { by, descending } of sorts) {
      const order = compare[by]?.(a, b) ?? 0;
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  });
}
