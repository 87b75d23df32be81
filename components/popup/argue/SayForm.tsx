import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';

interface SayFormProps<C extends string> {
  label: string;
  choices: readonly (readonly [choice: C, words: string])[];
  line: string;
  /** Whether a choice says too little without a line. */
  needsLine: (choice: C) => boolean;
  busy: boolean;
  /** `line` is undefined where none was written. */
  save: (choice: C, line: string | undefined) => void;
}

/** As kept: see say-schema.ts. */
const LONGEST_LINE = 300;

/** What the rep says, as one choice and one line. Saved by Enter or its button, never by the choice alone. */
export function SayForm<C extends string>({ label, choices, line, needsLine, busy, save }: SayFormProps<C>) {
  const [choice, choose] = useState<C>();
  const [written, write] = useState('');
  const [error, setError] = useState<string>();
  const list = useRef<HTMLSelectElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => list.current?.focus(), []);
  const submit = () => {
    if (busy) return;
    const said = written.trim();
    const missing = choice === undefined ? list : said === '' && needsLine(choice) ? field : undefined;
    setError(
      missing &&
        (missing === list ? 'Choose one.' : 'Say in a few words why: you, in a year, will want to know.'),
    );
    missing?.current?.focus();
    if (choice !== undefined && !missing) save(choice, said === '' ? undefined : said);
  };
  const fault = { 'aria-invalid': error !== undefined, 'aria-describedby': error && `${id}-error` };
  return (
    <form
      class="say"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label for={id}>{label}</label>
      <select
        id={id}
        ref={list}
        value={choice ?? ''}
        {...(choice === undefined ? fault : {})}
        onChange={({ currentTarget: { value } }) => {
          setError(undefined);
          choose(choices.find(([each]) => each === value)?.[0]);
        }}
      >
        <option value="" disabled>
          Choose
        </option>
        {choices.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
      <label for={`${id}-line`}>{line}</label>
      <input
        id={`${id}-line`}
        ref={field}
        type="text"
        autocomplete="off"
        maxLength={LONGEST_LINE}
        value={written}
        {...(choice === undefined ? {} : fault)}
        onInput={({ currentTarget: { value } }) => write(value)}
      />
      <SaveLine id={`${id}-error`} error={error} busy={busy} save={submit} />
    </form>
  );
}

interface SaveLineProps {
  id: string;
  error: string | undefined;
  busy: boolean;
  save: () => void;
}

/** The button, and what is wrong and how to mend it. */
export function SaveLine({ id, error, busy, save }: SaveLineProps) {
  return (
    <>
      {error === undefined ? null : (
        <p class="error" role="alert" id={id}>
          {error}
        </p>
      )}
      <Button busy={busy} onPress={save}>
        Save
      </Button>
    </>
  );
}
