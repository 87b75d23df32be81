import { type JobFunction, type Role, SENIORITIES, type Seniority } from '../icp/role.ts';
import { type Found, fieldsOf, foundIn, foundUnspaced, ranksOf } from './role-from/find.ts';
import { type Part, partsOf } from './role-from/parts.ts';
import type { Rank } from './role-from/telling.ts';

/** A longer part that names no rank is a sentence about something: "Passionate about growth and people who …". */
const LABEL = 5;

interface Ranked {
  rank: Rank;
  /** Number of its first word. */
  at: number;
}

/** From the top. */
const ORDER: readonly (Rank | undefined)[] = SENIORITIES;

/**
 * What a job title, or a headline in its stead, says about rank and field: of several ranks the highest; of fields those
 * beside a rank, for others may be a company's ("Buyer, Hill Security"). What is over ("ex-CTO"), still to come, or somebody
 * else's ("Assistant to the CEO") says nothing. Linear in the text; case is no matter.
 */
export function roleOf(title: string): Role {
  const roles = partsOf(title).map(roleOfPart);
  const seniority = SENIORITIES.find((rank) => roles.some((role) => role.seniority === rank));
  const ranked = roles.filter((role) => role.seniority && role.functions.length > 0);
  const functions = [...new Set((ranked.length > 0 ? ranked : roles).flatMap((role) => role.functions))];
  return { ...(seniority ? { seniority } : {}), functions };
}

function roleOfPart(part: Part): Role {
  const { words, ranksTo, text } = part;
  const unspaced = foundUnspaced(text);
  const found = foundIn(words);
  const ranks = [...ranksOf(unspaced), ...ranksOf(found).filter(({ at }) => at < ranksTo)].map(
    ({ rank, at }): Ranked => ({
      at,
      rank: rank === 'senior' && isLast(part, at, 'lead') ? 'manager' : rank,
    }),
  );
  const helper = ranks.find(({ rank }) => rank === 'assistant');
  if (helper) return helping(part, helper.at, ranks, [...found, ...unspaced]);
  const seniority = highest(ranks.map(({ rank }) => rank));
  const fields = fieldsOf(found).filter((one) => one.at < ranksTo || one.row.rank === undefined);
  const isSaid = (one: Found) => seniority !== undefined || words.length === 1 || !isShort(one, words);
  if (!seniority && words.length > LABEL) return { functions: [] };
  return role(seniority, functionsOf([...fields.filter(isSaid), ...fieldsOf(unspaced)]));
}

/** An assistant: a step below ("Assistant Manager"), to somebody ("Assistant to the CEO"), or of a field. */
function helping({ words }: Part, at: number, ranks: readonly Ranked[], found: readonly Found[]): Role {
  const isEnglish = /^ass(?:istant|ociate)$/.test(words[at] ?? '');
  const above = ranks.find((one) => one.at > at && one.at <= at + 2 && isAbove(one.rank));
  const functions = functionsOf(fieldsOf(found).filter(({ row }) => !isAbove(row.rank)));
  if (isEnglish && above) return role(below(above.rank), functions);
  if (words[at] === 'associate') return role('staff', functions);
  const isJunior = ranks.some(({ rank }) => rank === 'junior');
  const isTo = found.some(({ row }) => isAbove(row.rank));
  const isBare = words.length === 1 && functions.length === 0;
  return role(isJunior ? 'junior' : 'staff', isTo || isBare ? ['administration'] : functions);
}

function role(seniority: Seniority | undefined, functions: JobFunction[]): Role {
  return { ...(seniority ? { seniority } : {}), functions };
}

const functionsOf = (found: readonly Found[]) => [...new Set(found.flatMap(({ row }) => row.functions))];

/** A beginner, whatever they begin as: "Junior Product Manager". */
function highest(ranks: readonly Rank[]): Seniority | undefined {
  return ranks.includes('junior') ? 'junior' : SENIORITIES.find((rank) => ranks.includes(rank));
}

/** One that somebody can be the assistant of. */
function isAbove(rank: Rank | undefined): boolean {
  const at = ORDER.indexOf(rank);
  return at >= 0 && at < ORDER.indexOf('senior');
}

/** One step down the ranks: an associate director is a manager. */
function below(rank: Rank): Seniority | undefined {
  return SENIORITIES[ORDER.indexOf(rank) + 1];
}

/** "Marketing Lead" leads a team, a "Lead Designer" is a senior one. */
const isLast = ({ words, ranksTo }: Part, at: number, word: string) =>
  at === ranksTo - 1 && words[at] === word;

const isShort = ({ at, length }: Found, words: readonly string[]) =>
  length === 1 && (words[at] ?? '').length <= 2;
