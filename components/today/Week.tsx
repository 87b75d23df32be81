import type { Day } from '../../lib/targets/day.ts';
import { MOST_A_WEEK, type WeekLoad } from '../../lib/targets/load.ts';
import { type Steadiness, weeksKept } from '../../lib/targets/streak.ts';
import type { Target } from '../../lib/targets/target.ts';
import type { Touch } from '../../lib/targets/touch.ts';
import { hashOf } from '../targets/route.ts';

interface WeekProps {
  load: WeekLoad;
  /** Those taken off included. */
  targets: readonly Target[];
  touches: readonly Touch[];
  today: Day;
}

/** The week's work against what the list needs, and how many weeks were kept. */
export function Week({ load: { done, needed }, targets, touches, today }: WeekProps) {
  const words = `${done} of ${needed} ${needed === 1 ? 'touch' : 'touches'} this week`;
  const kept = keptWords(weeksKept(targets, touches, today));
  return (
    <div class="week">
      <p>{words}</p>
      <progress max={Math.max(1, needed)} value={Math.min(done, needed)} aria-label={words} />
      {kept === undefined ? null : <p class="week-kept">{kept}</p>}
    </div>
  );
}

/** "3 weeks kept in a row · 5 more keep this one"; undefined while there is nothing to keep. */
function keptWords({ streak, toKeep }: Steadiness): string | undefined {
  const weeks =
    streak === 1 ? '1 week kept' : `${streak === 13 ? '13 weeks or more' : `${streak} weeks`} kept in a row`;
  const more = `${toKeep} more ${toKeep === 1 ? 'keeps' : 'keep'} this ${streak === 0 ? 'week' : 'one'}`;
  return [streak === 0 ? [] : weeks, toKeep === 0 ? [] : more].flat().join(' · ') || undefined;
}

/** A list that nobody keeps up, and what to do about it. */
export function TooMuch({ needed }: { needed: number }) {
  return (
    <p class="too-much" role="note">
      Your list needs {needed} touches a week; one rep keeps up {MOST_A_WEEK}. Take some off it, or move some
      to a lower tier: <a href={`#${hashOf('targets')}`}>your targets</a>
    </p>
  );
}
