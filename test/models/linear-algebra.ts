/** Dense little helpers for square symmetric matrices, as rows of numbers; exact enough and the same at every run. */

/** Eigenvectors of a symmetric matrix, greatest eigenvalue first, by cyclic Jacobi rotations (a fixed number of sweeps). */
export function eigenvectors(symmetric: readonly (readonly number[])[], sweeps = 12): number[][] {
  const size = symmetric.length;
  const a = symmetric.map((row) => Float64Array.from(row));
  const v = a.map((_, row) => Float64Array.from({ length: size }, (_, at) => Number(at === row)));
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, v, p, q);
  }
  const order = a.map((row, at) => ({ at, value: row[at] ?? 0 })).sort((x, y) => y.value - x.value);
  return order.map(({ at }) => v.map((row) => row[at] ?? 0));
}

function rotate(a: Float64Array[], v: Float64Array[], p: number, q: number): void {
  const [rowP, rowQ] = [a[p] ?? new Float64Array(), a[q] ?? new Float64Array()];
  const off = rowP[q] ?? 0;
  if (Math.abs(off) < 1e-14) return;
  const theta = ((rowQ[q] ?? 0) - (rowP[p] ?? 0)) / (2 * off);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const c = 1 / Math.hypot(t, 1);
  const s = t * c;
  for (const row of a) turn(row, p, q, c, s);
  for (let at = 0; at < a.length; at++) {
    const [x, y] = [rowP[at] ?? 0, rowQ[at] ?? 0];
    rowP[at] = c * x - s * y;
    rowQ[at] = s * x + c * y;
  }
  for (const row of v) turn(row, p, q, c, s);
}

function turn(row: Float64Array, p: number, q: number, c: number, s: number): void {
  const [x, y] = [row[p] ?? 0, row[q] ?? 0];
  row[p] = c * x - s * y;
  row[q] = s * x + c * y;
}

/** Sum of the outer products of vectors, each with its weight. */
export function scatter(
  vectors: readonly { vector: ArrayLike<number>; weight: number }[],
  size: number,
): number[][] {
  const sum = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const { vector, weight } of vectors) {
    for (const [row, of] of sum.entries()) {
      const scaled = weight * (vector[row] ?? 0);
      for (let at = 0; at < size; at++) of[at] = (of[at] ?? 0) + scaled * (vector[at] ?? 0);
    }
  }
  return sum;
}

export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
