import { bestFact } from '../../../lib/facts/fact.ts';
import type { Reason } from '../../../lib/fit/fit.ts';
import { isRelation } from '../../../lib/fit/relation-words.ts';
import type { AccountShown } from '../../../lib/messages/visit.ts';
import type { Say } from '../../../lib/targets/argue/say.ts';
import type { PopupActions } from '../actions.ts';
import { objectionsTo, objectionWords } from './argue-words.ts';
import { CorrectFact } from './CorrectFact.tsx';
import { Openers } from './Openers.tsx';
import { SayForm } from './SayForm.tsx';
import { factBehind, isListed } from './sayable-words.ts';

interface ReasonActsProps {
  reason: Reason;
  icpId: string;
  account: AccountShown;
  say: Say | undefined;
  busy: boolean;
  on: PopupActions;
}

/** What can be said against one reason, or in answer to an open question; and the way back from what was said. */
export function ReasonActs({ reason, icpId, account, say, busy, on }: ReasonActsProps) {
  const { criterionId, kind, label, verdict, evidence } = reason;
  const isGiven = isRelation(reason);
  const key = isGiven ? 'relation' : factBehind(kind);
  const several = key !== undefined && isListed(key);
  const best = several ? evidence : key && bestFact(account.facts, key);
  const isSaid = best?.source === 'rep';
  const objection = say?.objections.find(
    (one) => one.criterionId === criterionId && one.was.icp.id === icpId,
  );
  // One of several answers that was read does not go by adding another: it is disagreed with.
  const correct = key &&
    !(several && verdict === 'yes' && !isSaid) && {
      words: verdict === 'unknown' ? 'I know it' : 'Correct',
      content: (close: () => void) => (
        <CorrectFact
          account={account}
          about={key}
          busy={busy}
          correct={(word) => {
            close();
            on.correctFact(word);
          }}
        />
      ),
    };
  const disagree = {
    words: 'Disagree',
    content: (close: () => void) => (
      <SayForm
        label="I disagree"
        choices={objectionsTo(reason)}
        line="In your words (optional)"
        needsLine={(says) => says === 'other'}
        busy={busy}
        save={(says, line) => {
          close();
          on.disagree(criterionId, { says, ...(line === undefined ? {} : { line }) });
        }}
      />
    ),
  };
  const back = (words: string, press: () => void) => (
    <button
      type="button"
      class="linklike"
      aria-label={`${words}: ${label}`}
      aria-disabled={busy}
      onClick={() => busy || press()}
    >
      {words}
    </button>
  );
  return (
    <>
      {objection === undefined ? null : (
        <p class="objection">
          You disagree: {objectionWords(objection)}. {back('Take back', () => on.disagree(criterionId, null))}
        </p>
      )}
      <Openers
        about={label}
        openings={[
          ...(correct ? [correct] : []),
          ...(verdict === 'unknown' || objection || isGiven ? [] : [disagree]),
        ]}
      >
        {key !== undefined && isSaid
          ? back('Forget what I said', () => on.correctFact({ key, value: null }))
          : null}
        {isGiven && !isSaid
          ? back('Not so', () => on.correctFact({ key: 'relation', value: { is: 'none' } }))
          : null}
      </Openers>
    </>
  );
}
