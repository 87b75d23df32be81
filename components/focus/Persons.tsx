import { coverageByTier } from '../../lib/targets/focus/coverage.ts';
import type { TargetList } from '../../lib/targets/row.ts';
import { Bars } from './Bars.tsx';
import { Figure, Key } from './Figure.tsx';

/** Whether there is somebody to speak to. */
export function Persons({ list }: { list: TargetList }) {
  const tiers = coverageByTier(list.rows);
  const [all, met] = [0, 1].map((from) =>
    tiers.reduce((sum, { fitting, others, nobody }) => sum + fitting + (from ? 0 : others + nobody), 0),
  );
  return (
    <Figure
      title="Somebody to speak to"
      says={`At ${met} of ${all} targets you know the person your profile looks for.`}
      heads={['Tier', 'The right person', 'Somebody else', 'Nobody yet']}
      rows={tiers.map(({ tier, fitting, others, nobody }) => [tier, fitting, others, nobody])}
    >
      <Bars
        bars={tiers.map(({ tier, fitting, others, nobody }) => ({
          key: tier,
          name: `Tier ${tier}`,
          parts: [fitting, others + nobody],
          says: `${fitting} of ${fitting + others + nobody}`,
        }))}
      />
      <Key full="The right person" open="Somebody else, or nobody" />
    </Figure>
  );
}
