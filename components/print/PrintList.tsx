import './print.css';
import { type Day, dayWords } from '../../lib/targets/day.ts';
import type { TargetRow } from '../../lib/targets/row.ts';
import { dueOn, statusOf } from '../../lib/targets/status.ts';
import { nameOf } from '../targets/order.ts';
import { STATUS_WORDS } from '../targets/said.ts';

/** Lines that fit on one page below each other; more stand in two columns. */
const ONE_COLUMN = 60;

const HEADINGS = ['#', 'Company', 'Tier', 'Fit', 'Why', 'Status', 'Last', 'Next', 'Contact'];

/** The list on one sheet of paper (PRACTICE.md 4); on the screen nothing is seen of it. */
export function PrintList({ rows, today }: { rows: readonly TargetRow[]; today: Day }) {
  const heads = rows.length > ONE_COLUMN ? [0, 1] : [0];
  const half = Math.ceil(rows.length / heads.length);
  return (
    <section class={heads.length > 1 ? 'print-list two' : 'print-list'} aria-hidden="true">
      <p>
        <b>Targets</b> · {dayWords(today)} {today.slice(0, 4)} · {rows.length}
      </p>
      <div class="print-columns">
        {heads.map((nth) => (
          <table key={nth}>
            <thead>
              <tr>
                {HEADINGS.map((heading) => (
                  <th key={heading}>{heading}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(nth * half, (nth + 1) * half).map((row, at) => (
                <tr key={row.target.accountId}>
                  {cellsOf(row, nth * half + at + 1).map((text, column) => (
                    // Cells have no other name than their place.
                    <td key={HEADINGS[column]}>{text}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </section>
  );
}

function cellsOf(row: TargetRow, rank: number): (string | number)[] {
  const { target, account, fit } = row;
  const next = dueOn(target);
  return [
    rank,
    nameOf(row),
    target.tier,
    fit ? `${fit.letter}${fit.score ?? ''}·${fit.digit}` : '',
    target.why,
    STATUS_WORDS[statusOf(target)],
    target.last ? shortDay(target.last.on) : '',
    next ? shortDay(next) : '',
    account?.phone?.written ?? account?.email ?? '',
  ];
}

/** "30 Nov": who has the list on paper knows the year. */
function shortDay(day: Day): string {
  return dayWords(day).replace(/^\w+,? /, '');
}
