import { dayWords } from '../../lib/targets/day.ts';
import type { Due } from '../../lib/targets/due.ts';
import { nameOf } from '../targets/order.ts';
import { hashOf } from '../targets/route.ts';

/** What falls due in the next seven days, a line a day. */
export function Coming({ dues }: { dues: readonly Due[] }) {
  const days = [...new Set(dues.map(({ on }) => on))];
  return (
    <section class="coming" aria-labelledby="coming">
      <h2 id="coming">Next 7 days</h2>
      {days.length === 0 ? <p>Nothing falls due.</p> : null}
      <dl>
        {days.map((day) => (
          <div key={day}>
            <dt>{dayWords(day)}</dt>
            <dd>
              {dues
                .filter(({ on }) => on === day)
                .map(({ row }) => (
                  <span key={row.target.accountId}>
                    <a href={`#${hashOf('targets', { open: row.target.accountId })}`}>{nameOf(row)}</a>{' '}
                    <small>{row.target.tier}</small>
                  </span>
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
