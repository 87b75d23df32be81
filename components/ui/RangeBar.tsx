import type { Fit } from '../../lib/fit/fit.ts';

/** 0–100 as a thin bar: full up to what is certain, hatched up to what is still possible. The words beside it say the same. */
export function RangeBar({ range }: { range: Fit['range'] }) {
  return (
    <svg
      class="range"
      viewBox="0 0 100 6"
      width="100%"
      height="6"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class="track" x="0" y="0" width="100" height="6" />
      <rect class="possible" x={range.low} y="0" width={Math.max(0, range.high - range.low)} height="6" />
      <rect class="certain" x="0" y="0" width={range.low} height="6" />
    </svg>
  );
}
