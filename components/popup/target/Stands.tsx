import { useState } from 'preact/hooks';
import { tierCap } from '../../../lib/targets/capacity.ts';
import { statusOf } from '../../../lib/targets/status.ts';
import type { Tier } from '../../../lib/targets/target.ts';
import { StatusChoice, TierChoice } from '../../target/Choices.tsx';
import { NextTouch } from '../../target/NextTouch.tsx';
import { Openers } from '../argue/Openers.tsx';
import { MakeRoom } from './MakeRoom.tsx';
import type { TargetPartProps } from './TargetPart.tsx';

/** Where a target stands: its tier, its status, its next touch, each to be changed. A full tier asks who makes room. */
export function Stands({ view: { today, fit, list }, target, name, on }: TargetPartProps) {
  const { tier } = target;
  const [rising, setRising] = useState<Tier>();
  const rise = (to: Tier) => {
    if (to === tier) return;
    if (list.tiers[to] >= tierCap(to, list.cap)) setRising(to);
    else void on.change({ what: 'tier', tier: to });
  };
  return (
    <>
      <div class="target-stands">
        <span>
          Tier <TierChoice name={name} value={tier} onChoose={rise} />
        </span>
        <StatusChoice
          name={name}
          value={statusOf(target)}
          onChoose={(status) => void on.change({ what: 'status', status })}
        />
        <Openers openings={[{ words: 'Plan the next touch', content: planning(target, today, on) }]} />
      </div>
      {rising === undefined ? null : (
        <MakeRoom
          key={rising}
          full={{ used: list.tiers[rising], cap: tierCap(rising, list.cap), tier: rising, staysAt: tier }}
          label={name}
          letter={fit?.letter}
          weakest={on.weakest}
          onReplace={(down) => {
            setRising(undefined);
            void on.change({ what: 'tier', tier: rising, down });
          }}
          onKeep={() => setRising(undefined)}
        />
      )}
    </>
  );
}

function planning(target: TargetPartProps['target'], today: string, on: TargetPartProps['on']) {
  return (close: () => void) => (
    <NextTouch
      target={target}
      today={today}
      onPlan={async (day, step) => {
        const planned = await on.change({ what: 'next', on: day, ...(step === undefined ? {} : { step }) });
        if (planned) close();
        return planned;
      }}
    />
  );
}
