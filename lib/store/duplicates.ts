import { type Suggestion, suggest } from '../account/duplicates.ts';
import { lookUps } from '../account/keys.ts';
import { toldApart } from './apart.ts';
import { type Company, companyOf, leadOf } from './company.ts';
import type { Store } from './database.ts';

/** A key that more accounts share tells none from another: an agency's number under all the sites it made. */
const TOO_COMMON = 12;
/** Candidates looked at; each costs a record of about 60 kB at most. */
const MOST = 8;

/**
 * Which other companies may be this one, strongest first, with why. Only the index is asked, so it costs the same with
 * ten accounts and with 10,000.
 */
export async function suggestionsFor(store: Store, company: Company): Promise<Suggestion[]> {
  const { account } = company;
  if (!account) return [];
  const ids = namesOf(company);
  const found = await Promise.all(lookUps(account, ids).map((key) => holders(store, key)));
  const candidates = new Set(
    [...(account.siblings ?? []), ...found.flat()].filter((id) => !ids.includes(id)),
  );
  const others = new Set(await Promise.all([...candidates].slice(0, MOST).map((id) => leadOf(store, id))));
  others.delete(account.id);
  const [apart, known] = await Promise.all([
    toldApart(store, ids),
    Promise.all([...others].map((id) => companyOf(store, id))),
  ]);
  const possible = known.filter((other) => !namesOf(other).some((id) => apart.includes(id)));
  return suggest(
    account,
    possible.flatMap((other) => other.account ?? []),
  );
}

function namesOf({ id, joins }: Company): string[] {
  return [id, ...joins.map((join) => join.id)];
}

async function holders(store: Store, key: string): Promise<string[]> {
  const ids = await store.accounts.keysWhere('keys', key, TOO_COMMON);
  return ids.length < TOO_COMMON ? ids : [];
}
