import type { Account } from '../../account/account.ts';
import type { Criterion, Importance } from '../../icp/icp.ts';
import { foldWords } from '../../text/fold.ts';

/** A criterion that the best clients suggest, for the rep to accept or refuse. */
export interface Learnt {
  criterion: Criterion;
  /** Clients that show it, clients of which it is known whether they do, and all that were asked. */
  shown: number;
  known: number;
  of: number;
  /** In words, as a statement about the clients: "7 of 8 are based in Germany or Austria; not known of 1". */
  words: string;
  /** Names of those that show it. */
  by: string[];
}

/** Whether a client shows something; undefined where that is not known. */
export type Answer = boolean | undefined;

/** Share of all clients from which a criterion counts as strong. Our choice. */
const STRONG = 0.75;

/**
 * The criterion with its counts, where at least half of all clients show it: what fewer show is no pattern, however few it is
 * known of. Never a must or a gate: those are the rep's to choose.
 *
 * @param clients and their answers, in the same order.
 * @param say what they show, after "7 of 8": "are based in Germany".
 */
export function learnt(
  clients: readonly Account[],
  answers: readonly Answer[],
  make: (importance: Importance) => Criterion,
  say: string,
): Learnt[] {
  const [of, known] = [clients.length, answers.filter((answer) => answer !== undefined).length];
  const by = clients.filter((_, at) => answers[at]).map(({ label }) => label);
  const shown = by.length;
  if (shown < 2 || shown * 2 < of) return [];
  const criterion = make(shown >= of * STRONG ? 'strong' : 'nice');
  const words = `${shown} of ${of} ${say}${known < of ? `; not known of ${of - known}` : ''}`;
  return [{ criterion, shown, known, of, words, by }];
}

/** How many clients have each value, most first; a value that a client has twice counts once. */
export function tally<V extends string>(lists: readonly (readonly V[])[]): [value: V, clients: number][] {
  const counts = new Map<V, number>();
  for (const list of lists)
    for (const value of new Set(list)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** "Germany", "Germany or Austria", "Germany, Austria or 3 more". */
export function oneOf(names: readonly string[]): string {
  const [first = '', second, ...more] = names;
  if (second === undefined) return first;
  if (more.length === 0) return `${first} or ${second}`;
  return `${first}, ${second} or ${more.length === 1 ? more[0] : `${more.length} more`}`;
}

/** For the id of a criterion: "ISO 9001" → "iso-9001". */
export function slug(name: string): string {
  return foldWords(name).replaceAll(' ', '-').slice(0, 40);
}
