import type { Export } from '../../../lib/exchange/export/sheet.ts';

/** Rows are enough to see what comes. */
const SHOWN = 3;

/** The first rows as they will stand in the file. */
export function Preview({ made: { headings, count, first } }: { made: Export }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the page is scrolled by keyboard, too.
    <section class="export-preview" tabIndex={0} aria-label="First rows">
      <table>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading}>{heading}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first(SHOWN).map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {count > SHOWN ? <p class="soft">and {count - SHOWN} more</p> : null}
    </section>
  );
}
