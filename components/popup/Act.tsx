import { useState } from 'preact/hooks';
import type { VisitView } from '../../lib/messages/visit.ts';
import { PATIENCE } from '../../lib/targets/cadence.ts';
import { daysWords } from '../../lib/targets/day.ts';
import { silentDays } from '../../lib/targets/due.ts';
import type { Target } from '../../lib/targets/target.ts';
import { Button } from '../ui/Button.tsx';
import type { PopupActions } from './actions.ts';
import { Offer } from './Offer.tsx';
import { Settled } from './Settled.tsx';
import { Added } from './target/Added.tsx';

export interface ActProps {
  view: VisitView;
  busy: boolean;
  on: PopupActions;
  /** What the primary button says. */
  words?: string | undefined;
}

/** What do I do now: one primary button, or the company's place on the list with the way back. */
export function Act({ view, busy, on, words }: ActProps) {
  // What the rep did while this popup is open: an undo is offered for that, and plain words for older acts.
  const [isNew, setNew] = useState(false);
  const [off, setOff] = useState<Target>();
  const { target, visit } = view;
  const add = () => {
    setNew(true);
    on.add();
  };
  const remove = () => {
    setNew(false);
    // Taking back what was just added is no loss to tell of.
    setOff(isNew ? undefined : target);
    on.remove();
  };
  const restore = () => {
    setOff(undefined);
    on.restore();
  };
  if (visit.state === 'never-read' && visit.because !== 'linkedin') return null;
  if (target !== undefined && target.removedAt === undefined) {
    if (isNew) return <Added view={view} target={target} busy={busy} undo={remove} on={on} />;
    return (
      <Settled words={`On your list · tier ${target.tier}`} good moved={false}>
        <Button busy={busy} onPress={remove}>
          Take off
        </Button>
      </Settled>
    );
  }
  if (off !== undefined) {
    return (
      <Settled words={offWords(silentDays(off, view.today))} moved>
        <Button busy={busy} onPress={restore}>
          Undo
        </Button>
      </Settled>
    );
  }
  return <Offer view={view} busy={busy} on={{ ...on, add }} words={words} />;
}

/** Nothing is dropped for silence without a word before its time. */
function offWords(silent: number): string {
  const soon = silent < PATIENCE ? `, ${daysWords(silent)} silent: give it ${PATIENCE}` : '';
  return `Taken off your list${soon}`;
}
