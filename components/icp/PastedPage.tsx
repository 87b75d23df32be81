import { useId, useState } from 'preact/hooks';
import { ICP_BOUNDS as BOUNDS } from '../../lib/icp/bounds.ts';
import { count } from '../../lib/icp/describe.ts';
import type { Client } from '../../lib/icp/icp.ts';
import { cutTo } from '../../lib/text/squeeze.ts';
import { Button } from '../ui/Button.tsx';
import { type WithPasted, withPasted, wordsIn } from './clients.ts';
import { type CriterionDraft, NO_CLIENT } from './draft.ts';
import { Field, FieldError } from './Field.tsx';
import type { FieldName } from './parse.ts';

interface PastedPageProps {
  clients: readonly Client[];
  pasted: Client;
  error: (field: FieldName) => string | undefined;
  onInput: (pasted: Client) => void;
  onTake: (change: Pick<CriterionDraft, 'clients' | 'pasted'>) => void;
}

/** A client whose site was not read: its name, and what a page of it says. */
export function PastedPage({ clients, pasted, error, onInput, onTake }: PastedPageProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(pasted.name + pasted.text !== '');
  const [refused, setRefused] = useState<WithPasted>();
  const wrong = (field: 'pastedName' | 'pastedText') =>
    refused?.field === field ? refused.sentence : error(field);
  const input = (changed: Client) => {
    setRefused(undefined);
    onInput(changed);
  };
  const take = () => {
    const taken = withPasted(clients, pasted);
    setRefused(taken);
    if (taken.field === undefined) onTake({ clients: taken.clients, pasted: NO_CLIENT });
  };
  const problem = wrong('pastedText');
  const isWrong = problem !== undefined || wrong('pastedName') !== undefined;
  return (
    <details
      class="more"
      open={isOpen || isWrong}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>Paste a page</summary>
      <div class="put-away">
        <Field
          label="Client"
          value={pasted.name}
          error={wrong('pastedName')}
          onInput={(name) => input({ ...pasted, name: cutTo(name, BOUNDS.name) })}
        />
        <div class="field">
          <label for={id}>What its page says</label>
          <textarea
            id={id}
            rows={5}
            value={pasted.text}
            aria-invalid={problem !== undefined}
            aria-describedby={[`${id}-count`, problem && `${id}-error`].filter(Boolean).join(' ')}
            onInput={({ currentTarget: { value } }) =>
              input({ ...pasted, text: cutTo(value, BOUNDS.clientText) })
            }
          />
          <p class="hint" id={`${id}-count`}>
            {said(pasted.text)}
          </p>
          <FieldError id={`${id}-error`} error={problem} />
        </div>
        <Button onPress={take}>Add this client</Button>
      </div>
    </details>
  );
}

/** How much there is: "12 words, 30 are needed", "640 words, cut to 4,000 characters". */
function said(text: string): string {
  const words = wordsIn(text);
  const counted = `${count(words)} ${words === 1 ? 'word' : 'words'}`;
  if (words < BOUNDS.clientWords) return `${counted}; ${BOUNDS.clientWords} are needed`;
  return text.length < BOUNDS.clientText - 1
    ? counted
    : `${counted}; cut to ${count(BOUNDS.clientText)} characters`;
}
