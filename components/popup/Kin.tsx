import { useState } from 'preact/hooks';
import type { Suggestion } from '../../lib/account/duplicates.ts';
import { addressOf } from '../../lib/account/room-id.ts';
import type { VisitView } from '../../lib/messages/visit.ts';
import { Button } from '../ui/Button.tsx';
import { OutLink } from '../ui/OutLink.tsx';
import type { PopupActions } from './actions.ts';
import { Settled } from './Settled.tsx';

interface KinProps {
  view: VisitView;
  busy: boolean;
  on: PopupActions;
}

/** Whether another account is this company too: one line, with both answers and the way back. */
export function Kin({ view, busy, on }: KinProps) {
  const [last, setLast] = useState<{ did: 'joined' | 'distinguished'; other: string }>();
  const { joins = [], suggestions: [first] = [] } = view;
  const undo = (work: () => void) => () => {
    setLast(undefined);
    work();
  };
  const join = joins.find(({ id, to }) => last?.did === 'joined' && (id === last.other || to === last.other));
  if (join && last)
    return <Done words={`One company with ${last.other}`} busy={busy} undo={undo(() => on.part(join.id))} />;
  if (last?.did === 'distinguished' && first?.accountId !== last.other)
    return (
      <Done
        words={`Remembered: ${last.other} is another company`}
        busy={busy}
        undo={undo(() => on.distinguish(last.other, false))}
      />
    );
  if (!first) return null;
  const answer = (did: 'joined' | 'distinguished', work: (other: string) => void) => () => {
    setLast({ did, other: first.accountId });
    work(first.accountId);
  };
  return (
    <section class="kin" aria-label={first.relation === 'same' ? 'Same company?' : 'Related company'}>
      <p>
        <Words suggestion={first} openUrl={on.openUrl} />
      </p>
      {first.relation === 'same' ? (
        <p class="kin-acts">
          <Button busy={busy} onPress={answer('joined', on.join)}>
            Same company
          </Button>
          <Button
            look="quiet"
            busy={busy}
            onPress={answer('distinguished', (other) => on.distinguish(other, true))}
          >
            Not the same
          </Button>
        </p>
      ) : null}
    </section>
  );
}

const BEGINNINGS: Record<Suggestion['relation'], string> = {
  same: 'Looks like ',
  parent: 'Belongs to ',
  daughter: 'Parent of ',
};

function Words({ suggestion, openUrl }: { suggestion: Suggestion; openUrl: (url: string) => void }) {
  const { accountId, label, relation, reasons } = suggestion;
  const named = label === accountId ? '' : `${label}, `;
  return (
    <>
      {BEGINNINGS[relation]}
      {named}
      <OutLink href={addressOf(accountId)} openUrl={openUrl}>
        {accountId}
      </OutLink>
      , which you know: {reasons.slice(0, 2).join('; ')}.
    </>
  );
}

function Done({ words, busy, undo }: { words: string; busy: boolean; undo: () => void }) {
  return (
    <Settled words={words} good moved>
      <Button busy={busy} label={`Undo: ${words}`} onPress={undo}>
        Undo
      </Button>
    </Settled>
  );
}
