import {
  ENOUGH_ON_TARGET,
  effortIn,
  strategicShare,
  type WeekEffort,
} from '../../lib/targets/focus/effort.ts';
import { Bars } from './Bars.tsx';
import { Figure, Key } from './Figure.tsx';

const percent = (share: number | undefined) => (share === undefined ? '–' : `${Math.round(share * 100)}%`);

/** What this week went to, with a nudge where it was mostly comfort. */
export function Week({ week }: { week: WeekEffort }) {
  const share = strategicShare(effortIn(week));
  const bars = [
    { key: 'Touches', name: 'Touches', split: week.touches },
    { key: 'Adds', name: 'Adds', split: week.adds },
  ];
  return (
    <Figure
      title="This week"
      says={weekSays(share)}
      heads={['Effort', 'Tier A or B', 'Others', 'Share']}
      rows={bars.map(({ key, split }) => [
        key,
        split.strategic,
        split.others,
        percent(strategicShare(split)),
      ])}
    >
      <Bars
        bars={bars.map(({ key, name, split: { strategic, others } }) => ({
          key,
          name,
          parts: [strategic, others],
          says: `${strategic} of ${strategic + others}`,
        }))}
      />
      <Key full="Tier A or B" open="Others" />
    </Figure>
  );
}

function weekSays(share: number | undefined): string {
  if (share === undefined) return 'Nothing was logged or added this week yet.';
  const told = `${percent(share)} of what you did went to tier A and B.`;
  return share < ENOUGH_ON_TARGET
    ? `${told} Under ${percent(ENOUGH_ON_TARGET)}, comfort is winning: begin tomorrow with an A.`
    : told;
}

/** How the share moved over the weeks: columns, the newest at the right. */
export function Drift({ weeks }: { weeks: readonly WeekEffort[] }) {
  const most = Math.max(1, ...weeks.map((week) => effortIn(week).strategic + effortIn(week).others));
  const [first, last] = [weeks.slice(0, -4), weeks.slice(-4)].map(shareOver);
  return (
    <Figure
      title="Drift over twelve weeks"
      says={driftSays(first, last)}
      heads={['Week from', 'Tier A or B', 'Others', 'Share']}
      rows={weeks.map((week) => {
        const split = effortIn(week);
        return [week.week, split.strategic, split.others, percent(strategicShare(split))];
      })}
    >
      <svg class="columns" viewBox="0 0 240 100" role="img" aria-label={driftSays(first, last)}>
        {weeks.map((week, at) => {
          const { strategic, others } = effortIn(week);
          const [full, open] = [(strategic / most) * 96, (others / most) * 96];
          return (
            <g key={week.week}>
              <title>{`${week.week}: ${strategic} to tier A and B, ${others} to others`}</title>
              <rect class="bar full" x={at * 20 + 3} y={98 - full} width="14" height={full} />
              <rect class="bar open" x={at * 20 + 3} y={98 - full - open} width="14" height={open} />
            </g>
          );
        })}
        <line x1="0" x2="240" y1="98.5" y2="98.5" />
      </svg>
      <Key full="Tier A or B" open="Others" />
    </Figure>
  );
}

function shareOver(weeks: readonly WeekEffort[]): number | undefined {
  const splits = weeks.map(effortIn);
  return strategicShare({
    strategic: splits.reduce((sum, { strategic }) => sum + strategic, 0),
    others: splits.reduce((sum, { others }) => sum + others, 0),
  });
}

/** Points of a share by which it must move before that is called a drift: less is chance. */
const DRIFT = 0.1;

function driftSays(before: number | undefined, lately: number | undefined): string {
  if (lately === undefined) return 'Nothing was logged or added in the last four weeks.';
  if (before === undefined) return `${percent(lately)} of the last four weeks went to tier A and B.`;
  const told = `Last four weeks ${percent(lately)} to tier A and B, before that ${percent(before)}`;
  if (lately < before - DRIFT) return `${told}: you drift to the receptive.`;
  return lately > before + DRIFT ? `${told}: you turn to those that matter.` : `${told}: steady.`;
}
