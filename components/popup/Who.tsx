import type { ComponentChildren } from 'preact';
import type { Join } from '../../lib/account/joins.ts';
import { addressOf, isRoom } from '../../lib/account/room-id.ts';
import { bestFact } from '../../lib/facts/fact.ts';
import { headCount } from '../../lib/icp/describe.ts';
import type { AccountShown } from '../../lib/messages/visit.ts';
import { countryName } from '../../lib/text/country-names.ts';
import { shortAddress } from '../ui/address.ts';
import { OutLink } from '../ui/OutLink.tsx';
import { Changed } from './Changed.tsx';
import { disagreements } from './disagreements.ts';

interface WhoProps {
  account: AccountShown;
  /** What was joined to it: sites are named, rooms at vendors are not. */
  joins?: readonly Join[];
  openUrl: (url: string) => void;
  /** Where it is looked up in the rep's CRM. */
  crm?: string | undefined;
  /** Somebody who works there stands above it. */
  under?: boolean;
  /** What the rep works on comes right after its name. */
  work?: ComponentChildren;
  /** What it does. */
  children: ComponentChildren;
}

/** Who is this: name, domain, what it does, where, how big, since when, and how to reach it. */
export function Who({ account, joins = [], openUrl, crm, under = false, work, children }: WhoProps) {
  const { facts, label: name } = account;
  const legal = bestFact(facts, 'legalName')?.value;
  const does = bestFact(facts, 'description')?.value;
  const Title = under ? 'h2' : 'h1';
  return (
    <header class="who">
      <Title>{name}</Title>
      <p class="where-at">
        <OutLink href={addressOf(account.id)} openUrl={openUrl}>
          {shortAddress(addressOf(account.id))}
        </OutLink>
        {sitesOf(joins).map((id) => (
          <span key={id}> · {id}</span>
        ))}
        {legal !== undefined && legal !== name ? <span> · {legal}</span> : null}
      </p>
      {work}
      {does === undefined ? null : (
        <p class="does" title={does}>
          {does}
        </p>
      )}
      {children}
      <Figures facts={facts} />
      <Reach account={account} openUrl={openUrl} crm={crm} />
      <Changed drift={account.drift} openUrl={openUrl} />
      {disagreements(account).map(({ question, answers }) => (
        <p class="disagree" key={question}>
          Pages disagree on {question}: {answers[0]} or {answers[1]}.
        </p>
      ))}
    </header>
  );
}

/** Other sites of the company, the two joined last. */
function sitesOf(joins: readonly Join[]): string[] {
  return joins
    .map(({ id }) => id)
    .filter((id) => !isRoom(id))
    .slice(0, 2);
}

/** Where it is, how big, since when; nothing where nothing is known. */
function Figures({ facts }: Pick<AccountShown, 'facts'>) {
  const city = bestFact(facts, 'city')?.value;
  const country = bestFact(facts, 'country')?.value;
  const people = bestFact(facts, 'employees')?.value;
  const founded = bestFact(facts, 'founded')?.value;
  const place = [city, country && countryName(country)].filter(Boolean).join(', ');
  return (
    <ul class="dots">
      {place === '' ? null : <li>{place}</li>}
      {people && <li>{headCount(people)}</li>}
      {founded && <li>founded {founded}</li>}
    </ul>
  );
}

/** How to reach the company: its own number, mailbox and profile; and what the rep's CRM has of it. */
function Reach({ account, openUrl, crm }: Pick<WhoProps, 'account' | 'openUrl' | 'crm'>) {
  const phone = bestFact(account.facts, 'phone')?.value;
  const email = bestFact(account.facts, 'email')?.value;
  const linkedin = bestFact(account.facts, 'linkedin')?.value;
  const link = (href: string, text: string) => (
    <li>
      <OutLink href={href} openUrl={openUrl}>
        {text}
      </OutLink>
    </li>
  );
  return (
    <ul class="dots">
      {phone && link(`tel:${phone.e164 ?? phone.written.replace(/[^\d+]/g, '')}`, phone.written)}
      {email && link(`mailto:${email}`, email)}
      {linkedin && link(linkedin, 'LinkedIn')}
      {crm && link(crm, 'Open in CRM')}
    </ul>
  );
}
