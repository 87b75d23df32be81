import type { ComponentChildren } from 'preact';

/** One bar: its parts lie one after the other. */
interface Bar {
  key: string;
  name: ComponentChildren;
  /** Solid, then outlined. */
  parts: readonly [full: number, open: number];
  /** What stands at its end. */
  says: string;
}

/** Bars that lie, one a line; the longest takes the whole width. Numbers stand beside them, so a drawing says nothing alone. */
export function Bars({ bars, most }: { bars: readonly Bar[]; most?: number }) {
  const longest = Math.max(1, most ?? 0, ...bars.map(({ parts: [full, open] }) => full + open));
  return (
    <ul class="bars">
      {bars.map(({ key, name, parts: [full, open], says }) => (
        <li key={key}>
          <span class="bar-name">{name}</span>
          <svg viewBox="0 0 100 12" height="12" preserveAspectRatio="none" aria-hidden="true">
            <rect class="bar full" width={(full / longest) * 100} height="12" />
            <rect class="bar open" x={(full / longest) * 100} width={(open / longest) * 100} height="12" />
          </svg>
          <span class="bar-says">{says}</span>
        </li>
      ))}
    </ul>
  );
}
