import { useState } from 'preact/hooks';
import type { PersonShown } from '../../../lib/messages/visit.ts';
import { Button } from '../../ui/Button.tsx';
import { Act, type ActProps } from '../Act.tsx';
import { Settled } from '../Settled.tsx';

/** What do I do now about somebody: their company onto the list with them as its contact, or only the contact. */
export function PersonAct({ view, busy, on, shown }: ActProps & { shown: PersonShown }) {
  const { person } = shown;
  // What this popup added together is taken back together.
  const [addedBoth, setAddedBoth] = useState(false);
  const [saving, setSaving] = useState(false);
  const isContact = person.savedAt !== undefined;
  const company = view.account?.label ?? person.company?.name ?? 'the company';
  const add = () => {
    setAddedBoth(!isContact);
    on.add();
  };
  const remove = () => {
    if (addedBoth) on.keep(person, false);
    setAddedBoth(false);
    on.remove();
  };
  const keep = (saved: boolean) => () => {
    setSaving(saved);
    on.keep(person, saved);
  };
  const words = isContact ? `Add ${company} to targets` : `Add ${company} with ${person.name} as contact`;
  return (
    <>
      {isContact ? (
        <Settled words={`Contact at ${company}`} good moved={saving}>
          <Button busy={busy} label={`Remove ${person.name} from contacts`} onPress={keep(false)}>
            Remove
          </Button>
        </Settled>
      ) : null}
      <Act view={view} busy={busy} on={{ ...on, add, remove }} words={words} />
      {view.target !== undefined && !isContact && person.accountId !== undefined ? (
        <Button look="primary" ready busy={busy} onPress={keep(true)}>
          Save as contact
        </Button>
      ) : null}
    </>
  );
}
