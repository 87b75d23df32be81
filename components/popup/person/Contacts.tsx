import type { PersonShown } from '../../../lib/messages/visit.ts';
import { Button } from '../../ui/Button.tsx';
import { OutLink } from '../../ui/OutLink.tsx';
import { VerdictMark } from '../../ui/VerdictMark.tsx';
import type { PopupActions } from '../actions.ts';
import { ROLE_WORDS } from './person-words.ts';

interface ContactsProps {
  contacts: readonly PersonShown[];
  busy: boolean;
  on: PopupActions;
}

/** People at the company whom the rep saved, each with how their role fits and the ways to let them go. */
export function Contacts({ contacts, busy, on }: ContactsProps) {
  if (contacts.length === 0) return null;
  return (
    <section aria-labelledby="contacts">
      <h2 id="contacts">Contacts</h2>
      <ul class="contacts">
        {contacts.map((shown) => (
          <Contact key={shown.person.id} shown={shown} busy={busy} on={on} />
        ))}
      </ul>
    </section>
  );
}

function Contact({
  shown: { person, fit },
  busy,
  on,
}: Omit<ContactsProps, 'contacts'> & { shown: PersonShown }) {
  const { name, title = person.headline, url } = person;
  return (
    <li>
      <div>
        <OutLink href={url} openUrl={on.openUrl}>
          {name}
        </OutLink>
        <p class="aside">{title}</p>
        {fit === undefined ? null : (
          <p class="side-verdict">
            <VerdictMark verdict={fit.verdict} />
            {ROLE_WORDS[fit.verdict]}
          </p>
        )}
      </div>
      <div class="contact-acts">
        <Button
          look="quiet"
          label={`Remove ${name} from contacts`}
          busy={busy}
          onPress={() => on.keep(person, false)}
        >
          Remove
        </Button>
        <Button look="quiet" label={`Forget ${name}`} busy={busy} onPress={() => on.forgetPerson(person)}>
          Forget
        </Button>
      </div>
    </li>
  );
}
