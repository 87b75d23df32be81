import { useId, useRef, useState } from 'preact/hooks';
import { CHOICES, type EntriesKind } from './choices.ts';
import { Entry, Offered } from './Entry.tsx';
import { type Taken, takeEntries } from './entries.ts';
import { FieldError } from './Field.tsx';
import { type EntriesWords, KIND_WORDS } from './kinds.ts';

interface EntriesFieldProps {
  kind: EntriesKind;
  entries: readonly string[];
  typed: string;
  error: string | undefined;
  /** Where the kind's own field of entries is another one. */
  words?: EntriesWords;
  onChange: (change: { entries: string[]; typed: string }) => void;
}

/** Several entries in one field: a comma, Enter or leaving the field takes what was typed; each can be removed. */
export function EntriesField({
  kind,
  entries,
  typed,
  error: missing,
  words = kind === 'language' ? undefined : KIND_WORDS[kind].entries,
  onChange,
}: EntriesFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<Taken>();
  const error = refused?.typed === typed ? (refused.problem ?? missing) : missing;
  const take = (text: string) => {
    const taken = takeEntries(kind, entries, text, navigator.languages);
    setRefused(taken);
    onChange({ entries: taken.entries, typed: taken.typed });
  };
  const remove = (entry: string) => {
    onChange({ entries: entries.filter((other) => other !== entry), typed });
    input.current?.focus();
  };
  return (
    <div class="field entries">
      <label for={id}>{words?.label}</label>
      <div class="entries-box">
        {entries.map((entry) => (
          <Entry key={entry} words={shownAs(kind, entry)} onRemove={() => remove(entry)} />
        ))}
        <input
          ref={input}
          id={id}
          type="text"
          autocomplete="off"
          list={CHOICES[kind] && `${id}-offered`}
          value={typed}
          placeholder={entries.length === 0 ? words?.example : 'Add'}
          aria-invalid={error !== undefined}
          aria-describedby={
            [words?.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
          }
          onInput={(event) => {
            const { value } = event.currentTarget;
            const chosen = event.inputType === 'insertReplacementText';
            if (chosen || /[,;\n]/.test(value)) take(value);
            else onChange({ entries: [...entries], typed: value });
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && typed.trim() !== '') {
              event.preventDefault();
              take(typed);
            }
            // Back into the field rather than away: one key too many loses nothing.
            if (event.key === 'Backspace' && typed === '' && entries.length > 0) {
              event.preventDefault();
              onChange({ entries: entries.slice(0, -1), typed: shownAs(kind, entries.at(-1) ?? '') });
            }
          }}
          onBlur={() => {
            if (typed.trim() !== '') take(typed);
          }}
        />
      </div>
      <Offered id={`${id}-offered`} kind={kind} taken={entries} />
      {words?.hint === undefined ? null : (
        <p class="hint" id={`${id}-hint`}>
          {words.hint}
        </p>
      )}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}

function shownAs(kind: EntriesKind, entry: string): string {
  return CHOICES[kind]?.nameOf(entry) ?? entry;
}
