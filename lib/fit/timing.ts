import type { Account } from '../account/account.ts';
import type { Person } from '../account/person.ts';
import type { Persona } from '../icp/role.ts';
import { changeSigns } from './signs/changes.ts';
import { eventSigns } from './signs/events.ts';
import { hiringSigns } from './signs/hiring.ts';
import { holderSigns } from './signs/holders.ts';
import { lastsUntil, type Seen, type SignKind } from './signs/sign.ts';

/** 1: now is the moment. 2: a sign, watch for a second one. 3: none seen. Beside the letter, never part of the points (PRACTICE.md 13, 14). */
export type Digit = 1 | 2 | 3;

/** A sign that still counts. */
export interface Sign extends Seen {
  /** Whether it counts for half by now. */
  fading: boolean;
  /** When it will count no more, epoch milliseconds. */
  until: number;
}

/** Whether now is the moment, and what says so, strongest first. Derived whenever shown, never stored. */
export interface Timing {
  digit: Digit;
  signs: Sign[];
}

/** What a profile asks of the moment. */
export interface Moment {
  /** Epoch milliseconds. */
  now: number;
  /** People whose employer this account is; others are not looked at. */
  persons?: readonly Person[];
  persona?: Persona | undefined;
  /** Words of titles that hiring is asked for; none: whoever is hired. */
  roles?: readonly string[];
  /** Kinds of signs that count; absent: all. */
  kinds?: readonly SignKind[];
}

/**
 * Whether now is the moment to call. A strong sign makes it so while fresh; fading, it counts for half, as a weak one does,
 * and two halves of different kinds make a whole. More signs never make it worse, and time alone never makes it better.
 */
export function timingOf(account: Account, moment: Moment): Timing {
  const { now, persons = [], persona, roles = [], kinds } = moment;
  const theirs = persons.filter(({ accountId }) => accountId === account.id);
  const signs = [
    ...eventSigns(account.facts),
    ...changeSigns(account),
    ...hiringSigns(account.facts, roles),
    ...holderSigns(theirs, persona),
  ]
    .filter(({ kind }) => !kinds || kinds.includes(kind))
    .flatMap((seen) => stillCounts(seen, now))
    .sort((a, b) => worth(b) - worth(a) || b.at - a.at);
  return { digit: digitOf(signs), signs };
}

/** What lies ahead has not happened. */
function stillCounts(seen: Seen, now: number): Sign[] {
  const { fresh, over } = lastsUntil(seen);
  return seen.at > now || over < now ? [] : [{ ...seen, fading: fresh < now, until: over }];
}

/** In halves. */
function worth({ strength, fading }: Sign): number {
  return strength === 'strong' && !fading ? 2 : 1;
}

/** The best of each kind: ten open jobs are no more a moment than one. */
function digitOf(signs: readonly Sign[]): Digit {
  const best = new Map<Seen['kind'], number>();
  for (const sign of signs) best.set(sign.kind, Math.max(best.get(sign.kind) ?? 0, worth(sign)));
  const halves = [...best.values()].reduce((sum, one) => sum + one, 0);
  if (halves === 0) return 3;
  return halves === 1 ? 2 : 1;
}
