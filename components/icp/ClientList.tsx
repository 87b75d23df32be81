import { ICP_BOUNDS as BOUNDS } from '../../lib/icp/bounds.ts';
import { count } from '../../lib/icp/describe.ts';
import type { Client } from '../../lib/icp/icp.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useFocusAfterRemoval } from '../ui/useFocusAfterRemoval.ts';
import { isTooShort, wordsIn } from './clients.ts';

interface ClientListProps {
  /** The criterion's. */
  id: string;
  clients: readonly Client[];
  onRemove: (client: Client, at: number) => void;
}

/** The best clients so far, with how much each one's text says. */
export function ClientList({ id, clients, onRemove }: ClientListProps) {
  const markOf = ({ name }: Client) => `${id} ${name}`;
  const expectRemoval = useFocusAfterRemoval(clients.map(markOf), `[data-clients="${id}"]`);
  return (
    <div class="field">
      <p class="label" role="status" tabIndex={-1} data-clients={id}>
        Best clients: {clients.length} of {BOUNDS.clients} at most
      </p>
      <ul class="clients" aria-label="Best clients">
        {clients.map((client, at) => (
          <li key={client.name}>
            <span class="client">
              {client.name} <WordCount text={client.text} />
            </span>
            <Button
              look="quiet"
              label={`Remove ${client.name}`}
              mark={markOf(client)}
              onPress={() => {
                expectRemoval(markOf(client));
                onRemove(client, at);
              }}
            >
              <Icon name="close" />
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function WordCount({ text }: { text: string }) {
  const words = wordsIn(text);
  return isTooShort(text) ? (
    <span class="too-short">
      {count(words)} words: too short to tell, {BOUNDS.clientWords} are needed
    </span>
  ) : (
    <span class="hint">{count(words)} words</span>
  );
}
