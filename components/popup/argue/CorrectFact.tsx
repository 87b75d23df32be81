import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { bestFact, type Fact } from '../../../lib/facts/fact.ts';
import type { AccountShown } from '../../../lib/messages/visit.ts';
import { type FactWord, SAYABLE, type SayableKey } from '../../../lib/targets/argue/fact-word.ts';
import { factWords } from '../fact-words.ts';
import { parseFact } from './parse-fact.ts';
import { SaveLine } from './SayForm.tsx';
import { choicesOf, isListed, isSayable, SAYABLE_WORDS } from './sayable-words.ts';

interface CorrectFactProps {
  account: AccountShown;
  /** The fact in question; chosen from a list where absent. */
  about?: SayableKey | undefined;
  busy: boolean;
  correct: (word: FactWord) => void;
}

/** The rep's own word on a fact: which one, what is known of it, and what it is, typed. */
export function CorrectFact({ account, about, busy, correct }: CorrectFactProps) {
  const [key, setKey] = useState(about);
  const [typed, setTyped] = useState(about === undefined ? '' : saidIn(account, about));
  const [error, setError] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const focus = (at: number) => form.current?.querySelectorAll<HTMLElement>('select, input')[at]?.focus();
  useEffect(() => focus(0), []);
  const submit = () => {
    if (busy) return;
    const home = { languages: navigator.languages, year: new Date().getFullYear() };
    const parsed = key === undefined ? { error: 'Choose a fact.' } : parseFact(key, typed, home);
    if ('word' in parsed) return correct(parsed.word);
    setError(parsed.error);
    focus(about === undefined && key !== undefined ? 1 : 0);
  };
  const field = {
    id,
    value: typed,
    'aria-invalid': error !== undefined,
    'aria-describedby': `${id}-now${error === undefined ? '' : ` ${id}-error`}`,
  };
  return (
    <form
      class="say"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {about === undefined ? (
        <FactList
          id={`${id}-key`}
          chosen={key}
          choose={(next) => {
            setKey(next);
            setTyped(saidIn(account, next));
            setError(undefined);
          }}
        />
      ) : null}
      {key === undefined ? null : (
        <>
          <label for={id}>{SAYABLE_WORDS[key][0]}</label>
          <Value keyOf={key} field={field} onType={setTyped} />
          <p class="aside" id={`${id}-now`}>
            {nowWords(account, key)}
          </p>
        </>
      )}
      <SaveLine id={`${id}-error`} error={error} busy={busy} save={submit} />
    </form>
  );
}

/** What the rep said of a question that has several answers: the next one is written beside it. */
function saidIn({ facts }: AccountShown, key: SayableKey): string {
  return isListed(key) ? wordsOf(facts.filter((fact) => fact.key === key && fact.source === 'rep')) : '';
}

/** "Now: 320 people, as you said." */
function nowWords({ facts }: AccountShown, key: SayableKey): string {
  const best = bestFact(facts, key);
  if (!best) return 'Not known yet.';
  const shown = facts.filter((fact) => (isListed(key) ? fact.key === key : fact === best));
  return `Now: ${wordsOf(shown)}${best.source === 'rep' && !isListed(key) ? ', as you said' : ''}.${isListed(key) ? ' What you write is added.' : ''}`;
}

function wordsOf(facts: readonly Fact[]): string {
  return [...new Set(facts.map(factWords))].join(', ');
}

interface FactListProps {
  id: string;
  chosen: SayableKey | undefined;
  choose: (key: SayableKey) => void;
}

function FactList({ id, chosen, choose }: FactListProps) {
  return (
    <>
      <label for={id}>Fact</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => isSayable(value) && choose(value)}
      >
        <option value="" disabled>
          Choose
        </option>
        {SAYABLE.map((each) => (
          <option key={each} value={each}>
            {SAYABLE_WORDS[each][0]}
          </option>
        ))}
      </select>
    </>
  );
}

interface ValueProps {
  keyOf: SayableKey;
  field: { id: string; value: string };
  onType: (typed: string) => void;
}

/** Typed, or chosen where there are few. */
function Value({ keyOf, field, onType }: ValueProps) {
  const choices = choicesOf(keyOf);
  if (choices === undefined)
    return (
      <input
        {...field}
        type="text"
        autocomplete="off"
        placeholder={SAYABLE_WORDS[keyOf][1]}
        onInput={({ currentTarget: { value } }) => onType(value)}
      />
    );
  return (
    <select {...field} onChange={({ currentTarget: { value } }) => onType(value)}>
      <option value="" disabled>
        Choose
      </option>
      {choices.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  );
}
