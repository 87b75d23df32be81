import './target.css';
import type { VisitView } from '../../../lib/messages/visit.ts';
import { TARGET_BOUNDS } from '../../../lib/targets/bounds.ts';
import type { Day } from '../../../lib/targets/day.ts';
import { dueMark } from '../../../lib/targets/due.ts';
import { statusOf } from '../../../lib/targets/status.ts';
import type { Target } from '../../../lib/targets/target.ts';
import { capital } from '../../../lib/text/capital.ts';
import { Written } from '../../target/Written.tsx';
import { lastWords as touchAndWhen } from '../../targets/cells.ts';
import { STATUS_WORDS, touchWords } from '../../targets/said.ts';
import { LogTouch } from '../../touch/LogTouch.tsx';
import type { TargetActs } from './acts.ts';
import { Stands } from './Stands.tsx';

export interface TargetPartProps {
  view: VisitView;
  target: Target;
  /** Of the company. */
  name: string;
  on: TargetActs;
}

/** A target on its own page: when it is due, what was last, what is next, one key to log a touch, and the rep's notes. */
export function TargetPart({ view, target, name, on }: TargetPartProps) {
  const { today } = view;
  const { accountId, nextStep, notes: stored = '' } = target;
  return (
    <section class="target-part" aria-label="On your list">
      <DueLine target={target} today={today} />
      <p>{lastWords(target, today)}</p>
      {nextStep === undefined ? null : (
        <p>
          Next step: <b>{nextStep}</b>
        </p>
      )}
      <LogTouch anywhere row={{ target }} today={today} onLog={on.log} />
      <Stands view={view} target={target} name={name} on={on} />
      <Written
        label="Notes"
        name={`notes ${accountId}`}
        stored={stored}
        most={TARGET_BOUNDS.notes}
        isOver={false}
        save={async (notes, was) => (await on.change({ what: 'notes', notes, was })) !== undefined}
      />
    </section>
  );
}

function DueLine({ target, today }: { target: Target; today: Day }) {
  const mark = dueMark(target, today);
  return (
    <h2 class={mark?.isDue ? 'target-due now' : 'target-due'}>
      {mark ? capital(mark.words) : `Nothing is due: ${STATUS_WORDS[statusOf(target)].toLowerCase()}`}
    </h2>
  );
}

/** "Last: Call, no answer: left a message · 12 days ago, touch 3". */
function lastWords({ last }: Target, today: Day): string {
  if (!last) return 'No touch yet.';
  const [, when] = touchAndWhen(last, today);
  return `Last: ${touchWords(last)} · ${when}, touch ${last.nth}`;
}
