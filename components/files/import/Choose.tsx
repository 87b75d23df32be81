import { useId, useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';

interface ChooseProps {
  problem: string | undefined;
  readFile: (file: File) => void;
  readPasted: (text: string) => void;
}

/** A file, dropped or chosen, or a pasted list. */
export function Choose({ problem, readFile, readPasted }: ChooseProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [isOver, setOver] = useState(false);
  const first = (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (file) readFile(file);
  };
  return (
    <>
      <p>
        From your CRM, a directory or a list of your own: CSV of any kind, or addresses as they stand. You see
        what will come of it before anything is written, and can take it back as a whole.
      </p>
      <label
        class={`import-drop${isOver ? ' over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          first(event.dataTransfer?.files);
        }}
      >
        <span>Choose a file, or drop it here</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/*"
          onChange={({ currentTarget }) => {
            first(currentTarget.files);
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
      <Problem words={problem} class="import-problem" />
    </>
  );
}
