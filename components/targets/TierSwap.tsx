import { useState } from 'preact/hooks';
import { tierCap } from '../../lib/targets/capacity.ts';
import type { Day } from '../../lib/targets/day.ts';
import type { TargetList, TargetRow } from '../../lib/targets/row.ts';
import type { Tier } from '../../lib/targets/target.ts';
import { weakest } from '../../lib/targets/weakest.ts';
import { SwapChoice } from '../room/SwapChoice.tsx';
import type { ListActions } from './actions.ts';
import { nameOf } from './order.ts';

/** A target that shall rise to a tier without room. */
interface Asked {
  row: TargetRow;
  tier: Tier;
}

/** Gives a target another tier; where that is full, the rep is asked who makes room. */
export function useTier({ rows, settings }: TargetList, on: ListActions) {
  const [asked, setAsked] = useState<Asked>();
  return {
    asked,
    choose: (row: TargetRow, tier: Tier) => {
      if (row.target.tier === tier) return;
      const used = rows.filter(({ target }) => target.tier === tier).length;
      if (used >= tierCap(tier, settings.cap)) setAsked({ row, tier });
      else void on.change(row.target.accountId, { what: 'tier', tier });
    },
    end: () => setAsked(undefined),
  };
}

interface TierSwapProps extends Asked {
  list: TargetList;
  today: Day;
  on: ListActions;
  onEnd: () => void;
}

/** A full tier is a choice: one of its weakest makes room, or all stays as it is. */
export function TierSwap({ row, tier, list, today, on, onEnd }: TierSwapProps) {
  const inTier = list.rows.filter(({ target }) => target.tier === tier);
  return (
    <SwapChoice
      candidates={weakest(inTier, { tier, today })}
      incoming={{ label: nameOf(row), ...(row.fit && { letter: row.fit.letter }) }}
      full={{
        used: inTier.length,
        cap: tierCap(tier, list.settings.cap),
        tier,
        staysAt: row.target.tier,
      }}
      onReplace={(down) => {
        void on.change(row.target.accountId, { what: 'tier', tier, down });
        onEnd();
      }}
      onKeep={onEnd}
    />
  );
}
