import { useState } from 'preact/hooks';
import type { Join } from '../../lib/account/joins.ts';
import type { Fact } from '../../lib/facts/fact.ts';
import type { AccountShown } from '../../lib/messages/visit.ts';
import type { SayableKey } from '../../lib/targets/argue/fact-word.ts';
import { Quote } from '../ui/Quote.tsx';
import type { PopupActions } from './actions.ts';
import { isSayable } from './argue/sayable-words.ts';
import { type FactGroup, factGroups } from './fact-groups.ts';
import { Joined } from './Joined.tsx';

interface AllFactsProps {
  account: AccountShown;
  joins: readonly Join[];
  apart: readonly string[];
  on: PopupActions;
}

/** All that the pages say, closed at first: each value with the words that say it and the page they stand on. */
export function AllFacts({ account, joins, apart, on }: AllFactsProps) {
  // Drawn once the rep opens it: 240 facts would cost every popup the time to show them.
  const [open, setOpen] = useState(false);
  if (account.facts.length + joins.length + apart.length === 0) return null;
  return (
    <details class="all-facts" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>All that the pages say</summary>
      {open ? (
        <>
          {factGroups(account.facts).map((group) => (
            <Group key={group.title} group={group} on={on} />
          ))}
          <Joined
            joins={joins}
            apart={apart}
            part={on.part}
            forget={(other) => on.distinguish(other, false)}
          />
        </>
      ) : null}
    </details>
  );
}

interface GroupProps {
  group: FactGroup;
  on: PopupActions;
}

function Group({ group, on }: GroupProps) {
  return (
    <section aria-label={group.title}>
      <h3>{group.title}</h3>
      <dl class="facts">
        {group.questions.map(({ label, said }) => (
          <div class="fact" key={label}>
            <dt>{label}</dt>
            {said.map(({ words, fact, more }, at) => (
              <dd key={words}>
                <p>
                  {words}
                  {more > 0 ? <span class="aside"> · said {more + 1} times</span> : null}
                </p>
                <Quote evidence={fact} openUrl={on.openUrl} bare={isRepeated(fact, words)} />
                {at === 0 && fact.source === 'rep' && isSayable(fact.key) ? (
                  <TakeBack label={label} keyOf={fact.key} on={on} />
                ) : null}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

function TakeBack({ label, keyOf, on }: { label: string; keyOf: SayableKey; on: PopupActions }) {
  return (
    <button
      type="button"
      class="linklike"
      aria-label={`Forget what I said: ${label}`}
      onClick={() => on.correctFact({ key: keyOf, value: null })}
    >
      Forget what I said
    </button>
  );
}

/** A quote that says no more than the value need not be read twice. */
function isRepeated({ quote }: Fact, words: string): boolean {
  return quote.trim().toLowerCase() === words.toLowerCase();
}
