import type { Person } from '../../lib/account/person.ts';
import type { ListActions } from '../targets/actions.ts';
import { Button } from '../ui/Button.tsx';
import { OutLink } from '../ui/OutLink.tsx';

interface PersonsProps {
  /** The rep's contacts first. */
  persons: readonly Person[];
  on: Pick<ListActions, 'savePerson' | 'forgetPerson' | 'openUrl'>;
}

/** Whom the rep knows at a target, and whom they saw there. */
export function Persons({ persons, on }: PersonsProps) {
  return (
    <section aria-labelledby="pane-persons">
      <h3 id="pane-persons">Persons</h3>
      {persons.length === 0 ? (
        <p class="soft">Nobody yet: those whose LinkedIn page you open, or save as a contact, stand here.</p>
      ) : (
        <ul class="persons">
          {persons.map(({ id, name, title, headline, url, savedAt }) => (
            <li key={id}>
              <span>
                <OutLink href={url} openUrl={on.openUrl}>
                  {name}
                </OutLink>
                {savedAt === undefined ? null : <b> · contact</b>}
                <br />
                <span class="soft">{title ?? headline}</span>
              </span>
              <span class="acts">
                <Button
                  look="quiet"
                  label={savedAt === undefined ? `Save ${name} as contact` : `Remove ${name} from contacts`}
                  onPress={() => on.savePerson(id, savedAt === undefined)}
                >
                  {savedAt === undefined ? 'Save' : 'Remove'}
                </Button>
                <Button look="quiet" label={`Forget ${name}`} onPress={() => on.forgetPerson(id)}>
                  Forget
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
