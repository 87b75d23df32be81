import type { Fit } from '../../lib/fit/fit.ts';

/** One cell and the gap after it, in px. */
const STEP = 8;

/** "5 of 6 known" as words and as that many small cells, filled or open. */
export function KnownBar({ known }: { known: Fit['known'] }) {
  const width = known.of * STEP;
  return (
    <span class="known">
      {known.of === 0 ? null : (
        <svg class="cells" viewBox={`0 0 ${width} 8`} width={width} height="8" aria-hidden="true">
          <path class="filled" d={cells(0, known.criteria)} />
          <path class="empty" d={cells(known.criteria, known.of)} />
        </svg>
      )}
      <span>
        {known.criteria} of {known.of} known
      </span>
    </span>
  );
}

/** Outlines of the cells from one place to another, on half pixels so that their 1-px lines are crisp. */
function cells(from: number, to: number): string {
  return Array.from(
    { length: Math.max(0, to - from) },
    (_, at) => `M${(from + at) * STEP + 0.5} .5h5v7h-5Z`,
  ).join('');
}
