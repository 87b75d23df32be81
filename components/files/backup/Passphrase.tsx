import { useId, useState } from 'preact/hooks';

/** Shorter ones are guessed by a machine in no time. Our choice. */
const SHORTEST = 10;

interface PassphraseProps {
  /** Undefined until it is long enough and written twice alike. */
  onPassphrase: (passphrase: string | undefined) => void;
}

/** A new passphrase, written twice: nobody, we least of all, can open the file without it. */
export function Passphrase({ onPassphrase }: PassphraseProps) {
  const id = useId();
  const [[one, two], setBoth] = useState(['', '']);
  const write = (first: string, second: string) => {
    setBoth([first, second]);
    onPassphrase(first.length >= SHORTEST && first === second ? first : undefined);
  };
  return (
    <div class="backup-passphrase">
      <label for={`${id}-one`}>Passphrase</label>
      <input
        id={`${id}-one`}
        type="password"
        autocomplete="new-password"
        aria-describedby={`${id}-hint`}
        value={one}
        onInput={({ currentTarget }) => write(currentTarget.value, two ?? '')}
      />
      <label for={`${id}-two`}>Once more</label>
      <input
        id={`${id}-two`}
        type="password"
        autocomplete="new-password"
        value={two}
        onInput={({ currentTarget }) => write(one ?? '', currentTarget.value)}
      />
      <p id={`${id}-hint`} role="status">
        {hint(one ?? '', two ?? '')}
      </p>
    </div>
  );
}

function hint(one: string, two: string): string {
  if (one.length < SHORTEST) return `At least ${SHORTEST} characters; a few words are easiest to remember.`;
  if (two === '') return 'Write it once more.';
  if (one !== two) return 'The two are not alike yet.';
  return 'Keep it well: without it nobody can open the file.';
}
