import { blankAccount } from '../../lib/account/blank.ts';
import { accountIdOf } from '../../lib/account/identify.ts';
import type { Person } from '../../lib/account/person.ts';
import { personIdAt } from '../../lib/account/person-id.ts';
import { timed } from '../../lib/fit/timed.ts';
import { type Ask, Fault } from '../../lib/messages/answers.ts';
import { companyOf } from '../../lib/store/company.ts';
import { openStore } from '../../lib/store/database.ts';
import { accountAt } from '../../lib/store/entries.ts';
import { getPerson, personsAt } from '../../lib/store/persons.ts';
import type { Wished } from '../../lib/targets/choose.ts';
import { stoodOf } from '../../lib/targets/stood.ts';
import type { Stood } from '../../lib/targets/target.ts';
import { type Standing, standingOf } from './standing.ts';

const NO_COMPANY = 'This address belongs to no company: open the company’s own site and add it there.';
const NO_EMPLOYER =
  'Their page does not say which company they work at now: open that company’s page and add it there.';
const NO_PROFILE = 'Your ideal-client profile could not be read: open it and save it once, then add again.';

/**
 * The company of an address, as it shall come on the list, whether or not its page could be read. A person's page means the
 * company where they work, with them as its contact.
 *
 * @throws Fault where the address is of no company.
 */
export async function wishedAt(
  { url, title }: Ask<'target/add'>,
  now: number,
): Promise<{ wished: Wished; person?: Person }> {
  const store = openStore();
  const personId = personIdAt(url);
  const person = personId === undefined ? undefined : await getPerson(store, personId);
  const accountId =
    personId === undefined ? ((await accountAt(store, url)) ?? accountIdOf(url)) : person?.accountId;
  if (!accountId) throw new Fault('malformed', personId === undefined ? NO_COMPANY : NO_EMPLOYER);
  const company = await companyOf(store, accountId);
  const account = company.account ?? blankAccount(company.id, title, now);
  const standing = await standingOf(accountId, { ...company, account });
  const { fit } = standing;
  if (!fit) throw new Fault('store', NO_PROFILE);
  const wished = { account, fit, ...(await measureOf(standing, now)), from: url, now };
  return { wished, ...(person && { person }) };
}

/** What a company is measured by as it stands now; nothing where no profile scores it. */
export async function measureOf(
  { id, joins, account, fit, icp }: Standing,
  now: number,
): Promise<{ was?: Stood }> {
  if (!account || !fit || !icp) return {};
  const persons = await personsAt(openStore(), [id, ...joins.map((join) => join.id)]);
  // Whichever of the company's accounts names them.
  const theirs = persons.map((person) => ({ ...person, accountId: id }));
  return { was: stoodOf(timed(fit, account, icp, now, theirs), icp) };
}
