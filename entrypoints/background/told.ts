import type { Account } from '../../lib/account/account.ts';
import type { Suggestion } from '../../lib/account/duplicates.ts';
import { accountIdOf } from '../../lib/account/identify.ts';
import { industryOf } from '../../lib/account/industry-of.ts';
import type { Person } from '../../lib/account/person.ts';
import { personIdAt } from '../../lib/account/person-id.ts';
import { roleOf } from '../../lib/facts/role.ts';
import type { Fit } from '../../lib/fit/fit.ts';
import { roleFit } from '../../lib/fit/role-fit.ts';
import { timed } from '../../lib/fit/timed.ts';
import type { Persona } from '../../lib/icp/role.ts';
import type { Answers, Ask } from '../../lib/messages/answers.ts';
import type { AccountShown, OtherFit, PersonShown, Visit, VisitView } from '../../lib/messages/visit.ts';
import { isLinkedIn } from '../../lib/page/sites/site-at.ts';
import { toldApart } from '../../lib/store/apart.ts';
import { openStore, type Store } from '../../lib/store/database.ts';
import { suggestionsFor } from '../../lib/store/duplicates.ts';
import { accountAt } from '../../lib/store/entries.ts';
import { activeIcp } from '../../lib/store/icps.ts';
import { getPerson, personsAt } from '../../lib/store/persons.ts';
import { accountIn } from './marks.ts';
import { type Standing, standingOf } from './standing.ts';
import { openFactWords } from './trained.ts';

interface Told extends Partial<Standing> {
  apart?: string[];
  suggestions?: Suggestion[];
  person?: PersonShown;
  contacts?: PersonShown[];
}

/**
 * All that is known of a visit's company and person, as the popup shows it. A page that was not read may still be of a
 * site that is on the list: its address says so, on LinkedIn as well, where nothing need be read for it.
 */
export async function toldOf(visit: Visit): Promise<Partial<VisitView>> {
  if (visit.state === 'never-read' && !isLinkedIn(visit.url)) return {};
  const store = openStore();
  const [icp] = await Promise.all([activeIcp(store, Date.now()), openFactWords()]);
  const persona = icp?.persona;
  const person = await personOf(store, visit);
  const accountId = accountIn(visit) ?? person?.accountId ?? (await accountOf(store, visit));
  const told: Told = accountId === undefined ? {} : await companyTold(store, accountId, persona);
  return shown({
    ...told,
    ...(person ? { person: personShown(person, told.icp ? told.icp.persona : persona) } : {}),
  });
}

/** A company's fit with all that it stands on, as the list shows it when asked. */
export async function fitTold({ accountId }: Ask<'fit/show'>): Promise<Answers['fit/show']> {
  const { account, fit, say } = shown(await companyTold(openStore(), accountId, undefined));
  return { ...(account ? { account } : {}), ...(fit ? { fit } : {}), ...(say ? { say } : {}) };
}

async function companyTold(store: Store, accountId: string, persona: Persona | undefined): Promise<Told> {
  const standing = await standingOf(accountId);
  const { account, fit, icp } = standing;
  const ids = [standing.id, ...standing.joins.map(({ id }) => id)];
  const [suggestions, apart, persons] = await Promise.all([
    suggestionsFor(store, standing),
    toldApart(store, ids),
    personsAt(store, ids),
  ]);
  const contacts = persons
    .filter((person) => person.savedAt !== undefined)
    .sort((a, b) => (b.savedAt ?? 0) - (a.savedAt ?? 0))
    .map((person) => personShown(person, icp ? icp.persona : persona));
  const now =
    account && fit && icp ? { fit: timed(fit, account, icp, Date.now(), at(persons, account)) } : {};
  return { ...standing, ...now, suggestions, apart, contacts };
}

/** Everybody at the company, whichever of its accounts names them. */
function at(persons: readonly Person[], { id }: Account): Person[] {
  return persons.map((person) => ({ ...person, accountId: id }));
}

async function personOf(store: Store, visit: Visit): Promise<Person | undefined> {
  const isShown = visit.state === 'site' && visit.seen.subject === 'person';
  const id = isShown && 'personId' in visit.seen ? visit.seen.personId : personIdAt(visit.url);
  return id === undefined ? undefined : getPerson(store, id);
}

/** Of a person's page, the address tells nothing about their company. */
async function accountOf(store: Store, { url }: Visit): Promise<string | undefined> {
  if (isLinkedIn(url)) return accountAt(store, url);
  return accountIdOf(url);
}

function personShown(person: Person, persona: Persona | undefined): PersonShown {
  const title = person.title ?? person.headline;
  const role = roleOf(title ?? '');
  return { person, role, ...(persona ? { fit: roleFit(role, person.place, persona, title) } : {}) };
}

/** What the popup shows of a company: without most of the pages' texts, which are most of its weight. */
function shown({
  account,
  fit,
  others,
  say,
  target,
  joins,
  apart,
  suggestions,
  person,
  contacts,
}: Told): Partial<VisitView> {
  const industry = account && industryOf(account);
  return {
    ...(account ? { account: withFewTexts(account, fit) } : {}),
    ...(industry ? { industry } : {}),
    ...(fit ? { fit } : {}),
    ...some('others', others?.map(letterOf)),
    ...(say ? { say } : {}),
    ...(target ? { target } : {}),
    ...(person ? { person } : {}),
    ...some('joins', joins),
    ...some('apart', apart),
    ...some('suggestions', suggestions),
    ...some('contacts', contacts),
  };
}

/** A list where it is not empty. */
function some<K extends string, T>(key: K, list: T[] | undefined): { [P in K]?: T[] } {
  return list && list.length > 0 ? ({ [key]: list } as { [P in K]: T[] }) : {};
}

function letterOf({ letter, score, icp }: Fit): OtherFit {
  return { letter, ...(score === undefined ? {} : { score }), icp };
}

/** A page's text goes along only where the fit quotes the page: a link finds a short quote by the words around it. */
function withFewTexts({ pages, ...account }: Account, fit: Fit | undefined): AccountShown {
  const reasons = [...(fit?.reasons ?? []), ...(fit?.gates ?? []), ...(fit?.timing?.asked ?? [])];
  const quoted = new Set(reasons.map(({ evidence }) => evidence?.url));
  return {
    ...account,
    pages: pages.map(({ text, ...page }) => (quoted.has(page.url) ? { ...page, text } : page)),
  };
}
