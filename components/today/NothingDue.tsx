import { type Day, dayWords } from '../../lib/targets/day.ts';
import type { TargetList } from '../../lib/targets/row.ts';
import { dueOn } from '../../lib/targets/status.ts';
import { nameOf } from '../targets/order.ts';

interface NothingDueProps {
  list: TargetList;
  /** Touches that the week still needs. */
  left: number;
  today: Day;
}

/** All done, or nothing to do yet: when the next is due, and what the week still needs. */
export function NothingDue({ list: { rows, touches }, left, today }: NothingDueProps) {
  const made = touches.filter(({ on }) => on === today).length;
  const [next] = rows
    .flatMap((row) => ({ on: dueOn(row.target) ?? '', name: nameOf(row) }))
    .filter(({ on }) => on > today)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  return (
    <section class="nothing-due" aria-labelledby="nothing-due">
      <h2 id="nothing-due">{made > 0 ? 'All done for today' : 'Nothing is due today'}</h2>
      <p>
        {made > 0 ? `${made} ${made === 1 ? 'touch' : 'touches'} logged. ` : null}
        {next
          ? `Next is ${next.name}, on ${dayWords(next.on)}.`
          : 'Nothing is due later either: all on your list are won or lost.'}
      </p>
      <p>{next ? weekWords(left) : null}</p>
    </section>
  );
}

function weekWords(left: number): string {
  if (left === 0) return 'Your list needs no more touches this week.';
  return `Your list needs ${left} more ${left === 1 ? 'touch' : 'touches'} this week. Ahead of time you can take whoever is due next.`;
}
