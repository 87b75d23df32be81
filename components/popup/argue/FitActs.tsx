import type { AccountShown, VisitView } from '../../../lib/messages/visit.ts';
import type { PopupActions } from '../actions.ts';
import { LETTER_CHOICES, PASS_CHOICES } from './argue-words.ts';
import { CorrectFact } from './CorrectFact.tsx';
import { Openers } from './Openers.tsx';
import { SayForm } from './SayForm.tsx';

interface FitActsProps {
  view: VisitView;
  account: AccountShown;
  busy: boolean;
  on: PopupActions;
}

/** What can be said against a score as a whole: pass, an own letter, a fact put right. */
export function FitActs({ view: { fit, say }, account, busy, on }: FitActsProps) {
  const pass = {
    words: say?.pass ? 'Change why you passed' : 'Pass',
    content: (close: () => void) => (
      <SayForm
        label="Pass, because"
        choices={PASS_CHOICES}
        line="In your words (optional)"
        needsLine={(reason) => reason === 'other'}
        busy={busy}
        save={(reason, line) => {
          close();
          on.pass({ reason, ...(line === undefined ? {} : { line }) });
        }}
      />
    ),
  };
  const letter = {
    words: 'My own letter',
    content: (close: () => void) => (
      <SayForm
        label="Your letter"
        choices={LETTER_CHOICES}
        line="Why"
        needsLine={() => true}
        busy={busy}
        save={(own, reason = '') => {
          close();
          on.override({ letter: own, reason });
        }}
      />
    ),
  };
  const correct = {
    words: 'Correct a fact',
    content: (close: () => void) => (
      <CorrectFact
        account={account}
        busy={busy}
        correct={(word) => {
          close();
          on.correctFact(word);
        }}
      />
    ),
  };
  return (
    <section aria-label="Argue">
      <Openers openings={fit === undefined ? [pass, correct] : [pass, letter, correct]} />
    </section>
  );
}
