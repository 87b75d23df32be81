import { useState } from 'preact/hooks';
import type { VisitView } from '../../../lib/messages/visit.ts';
import { tierCap } from '../../../lib/targets/capacity.ts';
import { dayWords } from '../../../lib/targets/day.ts';
import type { Target } from '../../../lib/targets/target.ts';
import { wantedTier } from '../../../lib/targets/tier.ts';
import { Button } from '../../ui/Button.tsx';
import { Settled } from '../Settled.tsx';
import type { TargetActs } from './acts.ts';
import { MakeRoom } from './MakeRoom.tsx';

interface AddedProps {
  view: VisitView;
  target: Target;
  busy: boolean;
  undo: () => void;
  on: TargetActs;
}

/** A company that was just put on the list: where it came in, when it is first due; and a way up where its own tier was full. */
export function Added({ view, target, busy, undo, on }: AddedProps) {
  const { fit, account, list } = view;
  const { tier, nextOn } = target;
  const [isRising, setRising] = useState(false);
  const wanted = fit && wantedTier(fit.letter);
  const isBelow = wanted !== undefined && wanted < tier;
  const first = nextOn === undefined ? '' : ` · first touch ${dayWords(nextOn)}`;
  const full = wanted && {
    used: list.tiers[wanted],
    cap: tierCap(wanted, list.cap),
    tier: wanted,
    staysAt: tier,
  };
  return (
    <>
      <Settled words={`On your list · tier ${tier}${first}`} good moved>
        <Button busy={busy} onPress={undo}>
          Undo
        </Button>
      </Settled>
      {full && isBelow && !isRising ? (
        <p class="below">
          Tier {wanted} is full ({full.used} of {full.cap}): it came in at {tier}.
          <Button look="quiet" onPress={() => setRising(true)}>
            Move one down
          </Button>
        </p>
      ) : null}
      {full && isBelow && isRising ? (
        <MakeRoom
          full={full}
          label={account?.label ?? target.accountId}
          letter={fit?.letter}
          weakest={on.weakest}
          onReplace={(down) => {
            setRising(false);
            void on.change({ what: 'tier', tier: wanted, down });
          }}
          onKeep={() => setRising(false)}
        />
      ) : null}
    </>
  );
}
