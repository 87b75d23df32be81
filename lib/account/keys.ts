import { bestFact, type Fact, type FactKey, type FactValues, factsOf } from '../facts/fact.ts';
import { nameKey } from '../facts/name-from/name-key.ts';
import { fold } from '../text/fold.ts';
import { profileAt } from '../text/profiles.ts';
import type { Account } from './account.ts';
import { nameInId } from './room-id.ts';

/** Values of one kind that count: a page that names more is a list of others'. */
const MOST = 4;

/**
 * What tells this company from others, as texts to be looked up: "vat:DE123456789", "tel:+49421555", "linkedin:acme",
 * "legal:acmelogisticsgmbh", "called:acme@acme" (name and the domain's own part), "name:acme", "parent:contoso",
 * "site:acme.example" (its pages name that account as themselves).
 */
export function keysOf({ id, facts, siblings = [] }: Pick<Account, 'id' | 'facts' | 'siblings'>): string[] {
  const name = bestFact(facts, 'name')?.value;
  const keys = [
    ...each(facts, 'vat', (vat) => `vat:${vat.replace(/[^A-Z\d]/g, '')}`),
    ...each(facts, 'phone', ({ e164 }) => e164 && `tel:${e164}`),
    ...each(facts, 'linkedin', linkedinKey),
    ...each(facts, 'legalName', (legal) => keyed('legal', fold(legal))),
    name && keyed('called', nameKey(name), `@${nameInId(id)}`),
    name && keyed('name', groupKey(name)),
    ...each(facts, 'parent', (parent) => keyed('parent', groupKey(parent))),
    ...siblings.map((sibling) => `site:${sibling}`),
  ];
  return [...new Set(keys.flatMap((key) => (key ? [key] : [])))];
}

/** The keys under which accounts related to this one would be found; the first four kinds are each other's own. */
export function lookUps(
  account: Pick<Account, 'id' | 'facts' | 'siblings'>,
  ids: readonly string[],
): string[] {
  const same = keysOf(account).flatMap((key) => {
    const [kind, value] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
    if (kind === 'site') return [];
    if (kind === 'name') return [`parent:${value}`];
    return kind === 'parent' ? [`name:${value}`] : [key];
  });
  return [...same, ...ids.map((id) => `site:${id}`)];
}

function each<K extends FactKey>(
  facts: readonly Fact[],
  key: K,
  write: (value: FactValues[K]) => string | undefined,
): (string | undefined)[] {
  return factsOf(facts, key)
    .slice(0, MOST)
    .map(({ value }) => write(value));
}

/** A name of a letter or none tells nobody apart. */
function keyed(kind: string, value: string, more = ''): string | undefined {
  return value.length < 2 ? undefined : `${kind}:${value}${more}`;
}

function linkedinKey(address: string): string | undefined {
  const profile = profileAt(address);
  return profile && `linkedin:${profile.handle.toLowerCase()}`;
}

/** "Contoso Group" is what its daughters call Contoso. */
function groupKey(name: string): string {
  const key = nameKey(name);
  const bare = key.replace(/(?:group|gruppe|groupe|gruppo|grupo|groep|koncernen|holding)$/, '');
  return bare.length < 3 ? key : bare;
}
