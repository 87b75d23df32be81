import type { Person } from '../../../lib/account/person.ts';
import { OutLink } from '../../ui/OutLink.tsx';
import { leftWords, sinceWords } from './person-words.ts';

/** Former employers shown; the newest says most. */
const MOST = 2;

/** Who is this: name, headline, title at a company since when, place, and whom they left. */
export function PersonCard({ person, openUrl }: { person: Person; openUrl: (url: string) => void }) {
  const { name, headline, place, left = [] } = person;
  return (
    <header class="who">
      <h1>{name}</h1>
      {headline === undefined ? null : (
        <p class="does" title={headline}>
          {headline}
        </p>
      )}
      <Job person={person} openUrl={openUrl} />
      <ul class="dots">{place === undefined ? null : <li>{place}</li>}</ul>
      {left.length === 0 ? null : <p class="changed">{left.slice(0, MOST).map(leftWords).join(' · ')}</p>}
    </header>
  );
}

/** "Head of Sales at Contoso · since Aug 2021". */
function Job({ person, openUrl }: { person: Person; openUrl: (url: string) => void }) {
  const { title, company, since } = person;
  if (title === undefined && company === undefined) return null;
  return (
    <p class="job">
      {title}
      {company === undefined ? null : (
        <>
          {title === undefined ? 'At ' : ' at '}
          {company.entry === undefined ? (
            company.name
          ) : (
            <OutLink href={company.entry} openUrl={openUrl}>
              {company.name}
            </OutLink>
          )}
        </>
      )}
      {since === undefined ? null : <span class="aside"> · {sinceWords(since)}</span>}
    </p>
  );
}
