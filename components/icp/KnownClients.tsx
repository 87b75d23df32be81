import { useId, useState } from 'preact/hooks';
import { ICP_BOUNDS as BOUNDS } from '../../lib/icp/bounds.ts';
import type { Client } from '../../lib/icp/icp.ts';
import { Button } from '../ui/Button.tsx';
import { useAnswer } from '../ui/useAnswer.ts';
import { useDesk } from './asking.ts';
import { isTooShort } from './clients.ts';

interface KnownClientsProps {
  /** Names of those that are among the clients already. */
  taken: readonly string[];
  /** Id of the sentence that says what is wrong with the clients as a whole. */
  error: string | undefined;
  onTake: (client: Client) => void;
}

/** Companies on the list or read of late. The choice is taken by a button: the arrow keys alone take nothing. */
export function KnownClients({ taken, error, onTake }: KnownClientsProps) {
  const id = useId();
  const { clients } = useDesk();
  const { answer, problem } = useAnswer(clients);
  const [chosen, setChosen] = useState('');
  const left = (answer ?? []).filter(({ name, text }) => !taken.includes(name) && !isTooShort(text));
  const client = left.find((one) => one.id === chosen);
  const take = () => {
    if (client) onTake({ name: client.name, text: client.text });
    setChosen('');
  };
  return (
    <div class="field">
      <label for={id}>A company on your list, or read lately</label>
      <div class="with-button">
        <select
          id={id}
          value={chosen}
          aria-invalid={error !== undefined}
          aria-describedby={[error, `${id}-note`].filter(Boolean).join(' ')}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          <option value="">{left.length === 0 ? 'None to choose' : 'Choose a company…'}</option>
          {left.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name === one.id ? one.name : `${one.name} · ${one.id}`}
            </option>
          ))}
        </select>
        <Button busy={client === undefined} onPress={take}>
          Add
        </Button>
      </div>
      <p class={problem === undefined ? 'hint' : 'field-error'} id={`${id}-note`} role="status">
        {problem ?? (answer?.length === 0 ? NONE : '')}
      </p>
    </div>
  );
}

const NONE = `Nothing read so far says enough (${BOUNDS.clientWords} words): open a client’s site with Fitmark, or paste a page.`;
