import type { Person } from '../../../lib/account/person.ts';
import { OutLink } from '../../ui/OutLink.tsx';

/** What to do about somebody whose company Fitmark does not know. */
export function UnknownEmployer({ person, openUrl }: { person: Person; openUrl: (url: string) => void }) {
  const { company } = person;
  if (company === undefined)
    return (
      <p class="unknown-employer">
        Their page does not say which company they work at now. Open that company’s page and add it there.
      </p>
    );
  const { name, entry } = company;
  return (
    <p class="unknown-employer">
      Fitmark knows nothing of {name} yet. Open{' '}
      {entry === undefined ? (
        'its own site'
      ) : (
        <OutLink href={entry} openUrl={openUrl}>
          its LinkedIn page
        </OutLink>
      )}{' '}
      once; then its fit stands here.
    </p>
  );
}
