import { useId, useState } from 'preact/hooks';
import { type NamesIn, namesIn } from '../../lib/exchange/names-in.ts';
import type { ListActions } from '../targets/actions.ts';
import { Button } from '../ui/Button.tsx';
import { sentenceOf } from '../ui/useAnswer.ts';
import { NamePicker } from './NamePicker.tsx';
import { type Name, toldNames } from './names.ts';

interface FromTextProps {
  room: number;
  on: Pick<ListActions, 'readText' | 'tellNames' | 'choose'>;
}

/** Companies whose addresses stand in a file or a pasted text: shown first, then added. */
export function FromText({ room, on }: FromTextProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [read, setRead] = useState<{ names: Name[]; from: NamesIn; nth: number }>();
  const [problem, setProblem] = useState<string>();
  const look = (work: Promise<string>) =>
    void work
      .then(async (words) => {
        const from = namesIn(words);
        const names = await toldNames(from.found, on.tellNames);
        setRead((last) => ({ names, from, nth: (last?.nth ?? 0) + 1 }));
        setProblem(undefined);
      })
      .catch((failure: unknown) => setProblem(sentenceOf(failure)));
  return (
    <>
      <div class="names-from">
        <label for={id}>Web or mail addresses, one a line or as they stand</label>
        <textarea
          id={id}
          rows={4}
          placeholder="acme.com, https://www.birch.com/about, jane@cedar.com"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <p>
          <Button onPress={() => look(Promise.resolve(text))}>Look for companies</Button>
          <label class="names-file">
            or a file (CSV, text):{' '}
            <input
              type="file"
              accept=".csv,.tsv,.txt,text/*"
              onChange={({ currentTarget: { files } }) => {
                const [file] = files ?? [];
                if (file) look(on.readText(file));
              }}
            />
          </label>
        </p>
      </div>
      {problem === undefined ? null : <p role="alert">{problem}</p>}
      {read === undefined ? null : (
        <>
          <p role="status">{summary(read.names.length, read.from)}</p>
          {read.names.length > 0 ? (
            <NamePicker key={read.nth} names={read.names} room={room} all choose={on.choose} />
          ) : null}
          <NotUnderstood left={read.from.left} />
        </>
      )}
    </>
  );
}

function summary(names: number, { more }: NamesIn): string {
  const found = `${names} ${names === 1 ? 'company' : 'companies'} found.`;
  return more === 0 ? found : `${found} ${more} more lines were not looked at: a list holds 100.`;
}

function NotUnderstood({ left }: Pick<NamesIn, 'left'>) {
  if (left.length === 0) return null;
  return (
    <details>
      <summary>
        {left.length} {left.length === 1 ? 'line was' : 'lines were'} not understood
      </summary>
      <ul class="names-left">
        {left.map(({ line, text, sentence }) => (
          <li key={line}>
            Line {line}: “{text}”: {sentence}
          </li>
        ))}
      </ul>
    </details>
  );
}
