import { useState } from 'preact/hooks';
import type { VisitView } from '../../lib/messages/visit.ts';
import { Button } from '../ui/Button.tsx';
import type { PopupActions } from './actions.ts';
import { Offer } from './Offer.tsx';
import { Settled } from './Settled.tsx';

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
  const [last, setLast] = useState<'added' | 'removed'>();
  const { target, visit } = view;
  const add = () => {
    setLast('added');
    on.add();
  };
  const remove = () => {
    setLast(last === 'added' ? undefined : 'removed');
    on.remove();
  };
  const restore = () => {
    setLast(undefined);
    on.restore();
  };
  if (visit.state === 'never-read' && visit.because !== 'linkedin') return null;
  if (target !== undefined && target.removedAt === undefined) {
    return (
      <Settled words={`On your list · tier ${target.tier}`} good moved={last === 'added'}>
        <Button busy={busy} onPress={remove}>
          {last === 'added' ? 'Undo' : 'Take off'}
        </Button>
      </Settled>
    );
  }
  if (target !== undefined && last === 'removed') {
    return (
      <Settled words="Taken off your list" moved>
        <Button busy={busy} onPress={restore}>
          Undo
        </Button>
      </Settled>
    );
  }
  return <Offer view={view} busy={busy} on={{ ...on, add }} words={words} />;
}
