import { shareInWords } from '../../lib/fit/wilson.ts';
import { conversionByTier } from '../../lib/targets/focus/conversion.ts';
import type { TargetList } from '../../lib/targets/row.ts';
import { Bars } from './Bars.tsx';
import { Figure, Key } from './Figure.tsx';

/** What became of targets, by tier, with the range that so few cases leave. */
export function Conversions({ list: { rows, past } }: { list: TargetList }) {
  const tiers = conversionByTier([...rows.map(({ target }) => target), ...past]);
  return (
    <Figure
      title="What became of each tier"
      says="Of all that were ever on your list, those that led to a meeting; beside it the range that holds the true share 19 times in 20."
      heads={['Tier', 'Targets', 'Met', 'Won', 'Met, true share']}
      rows={tiers.map(({ tier, meetings, won }) => [
        tier,
        meetings.of,
        meetings.met,
        won.met,
        shareInWords(meetings),
      ])}
    >
      <Bars
        bars={tiers.map(({ tier, meetings: { met, of, low, high } }) => ({
          key: tier,
          name: `Tier ${tier}`,
          parts: [met, of - met],
          says: of === 0 ? 'none yet' : `${met} of ${of} (${shareInWords({ met, of, low, high })})`,
        }))}
      />
      <Key full="Led to a meeting" open="Not, or not yet" />
    </Figure>
  );
}
