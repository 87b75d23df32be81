import { useId, useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';

interface UnlockProps {
  /** Why the one given did not open it. */
  sentence: string | undefined;
  onPassphrase: (passphrase: string) => void;
}

/** The passphrase that a file was locked with. */
export function Unlock({ sentence, onPassphrase }: UnlockProps) {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <form
      class="backup-passphrase"
      onSubmit={(event) => {
        event.preventDefault();
        if (text !== '') onPassphrase(text);
      }}
    >
      <label for={id}>This file is locked. Its passphrase:</label>
      <input
        id={id}
        ref={(field) => field?.focus()}
        type="password"
        autocomplete="current-password"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Button busy={text === ''} onPress={() => onPassphrase(text)}>
        Open
      </Button>
      {sentence === undefined ? null : <p role="alert">{sentence}</p>}
    </form>
  );
}
