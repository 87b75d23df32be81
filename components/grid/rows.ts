/** What a grid shows, row by row; only those in sight are asked for. */
export interface Rows<R> {
  length: number;
  /** Unlike that of any other row, and the same whatever the order. */
  idAt(at: number): string;
  rowAt(at: number): R;
}

/** A list as rows. */
export function rowsOf<R>(list: readonly R[], idOf: (row: R) => string): Rows<R> {
  // The grid asks for no row that is not there.
  const rowAt = (at: number) => list[at] as R;
  return { length: list.length, rowAt, idAt: (at) => idOf(rowAt(at)) };
}

/** Where a row stands now: looked for where it stood last, then everywhere; -1 where it is gone. */
export function placeOf(rows: Rows<unknown>, id: string | undefined, last: number): number {
  if (id === undefined) return -1;
  if (last < rows.length && rows.idAt(last) === id) return last;
  for (let at = 0; at < rows.length; at += 1) if (rows.idAt(at) === id) return at;
  return -1;
}

/** The ids of the rows from one place to another, whichever comes first; both included. */
export function idsBetween(rows: Rows<unknown>, one: number, other: number): string[] {
  const from = Math.min(one, other);
  return Array.from({ length: Math.abs(one - other) + 1 }, (_, nth) => rows.idAt(from + nth));
}
