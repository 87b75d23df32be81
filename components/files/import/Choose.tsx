import { useId, useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';

interface ChooseProps {
  problem: string | undefined;
  /** What came of the last one. */
  said: string | undefined;
  readFile: (file: File) => void;
  readPasted: (text: string) => void;
}

/** A file, chosen or dropped anywhere, or a pasted list. */
export function Choose({ problem, said, readFile, readPasted }: ChooseProps) {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <>
      <p>
        From your CRM, a directory or a list of your own: CSV of any kind, or addresses as they stand. You see
        what will come of it before anything is written, and can take it back as a whole.
      </p>
      <p role="status">{said}</p>
      <Problem words={problem} class="import-problem" />
      <label class="import-drop">
        <span>Choose a file, or drop it anywhere here</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/*"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) readFile(file);
            // The same file chosen again is read again.
            currentTarget.value = '';
          }}
        />
      </label>
      <label class="import-label" for={id}>
        Or paste addresses, or rows of a sheet
      </label>
      <textarea
        id={id}
        rows={4}
        placeholder="acme.com&#10;https://www.birch.com&#10;jane@cedar.com"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p class="import-act">
        <Button busy={text.trim() === ''} onPress={() => readPasted(text)}>
          Read the list
        </Button>
      </p>
    </>
  );
}
