import type { Account } from '../../account/account.ts';
import { factsOf } from '../../facts/fact.ts';
import { roleOf } from '../../facts/role.ts';
import { FUNCTIONS, type JobFunction } from '../../icp/role.ts';
import { FUNCTION_WORDS } from '../../icp/role-words.ts';
import { foldWords } from '../../text/fold.ts';
import { compilePhrases, findPhrase } from '../phrases.ts';
import { type Learnt, learnt } from './learnt.ts';

/** Words of titles in one criterion. */
const MOST_WORDS = 10;
/** Criteria proposed: most companies hire in many fields. */
const MOST = 2;

/** The fields that most clients hire in, by the words of their titles; that they hire at all where no field is shared. */
export function jobsLearnt(clients: readonly Account[]): Learnt[] {
  const titles = clients.map(({ facts }) => factsOf(facts, 'job').map(({ value }) => value));
  const byField = FUNCTIONS.flatMap((field) => fieldLearnt(clients, titles, field))
    .sort((a, b) => b.shown - a.shown)
    .slice(0, MOST);
  if (byField.length > 0) return byField;
  const answers = titles.map((list, at) => (list.length > 0 ? true : careersRead(clients[at])));
  return learnt(
    clients,
    answers,
    (importance) => ({ id: 'hiring', kind: 'hiring', importance, roles: [] }),
    'have open jobs',
  );
}

function fieldLearnt(
  clients: readonly Account[],
  titles: readonly (readonly string[])[],
  field: JobFunction,
): Learnt[] {
  const roles = wordsOf(titles.flat(), field);
  if (roles.length === 0) return [];
  const phrases = compilePhrases(roles);
  const answers = titles.map((list, at) =>
    list.length > 0 ? list.some((title) => findPhrase(title, phrases)) : careersRead(clients[at]),
  );
  return learnt(
    clients,
    answers,
    (importance) => ({ id: `hiring-${field}`, kind: 'hiring', importance, roles }),
    `hire in ${FUNCTION_WORDS[field].toLowerCase()}`,
  );
}

/** The words of these titles that by themselves name the field: "sales" and "vertrieb", but neither "manager" nor "senior". */
function wordsOf(titles: readonly string[], field: JobFunction): string[] {
  const words = new Set(titles.flatMap((title) => foldWords(title).split(' ')));
  return [...words]
    .filter((word) => word.length > 1 && word.length <= 60 && roleOf(word).functions.includes(field))
    .slice(0, MOST_WORDS);
}

/** Where a careers page without jobs was read, there are none; else nobody knows. */
function careersRead(client: Account | undefined): false | undefined {
  return client?.pages.some(({ page }) => page === 'careers') ? false : undefined;
}
