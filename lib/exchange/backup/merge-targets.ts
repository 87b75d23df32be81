import { eventId, type TargetEvent } from '../../targets/event.ts';
import type { Target } from '../../targets/target.ts';
import type { Touch } from '../../targets/touch.ts';
import { brought, type Rows } from './rows.ts';

interface MergedTargets {
  targets: Target[];
  touches: Touch[];
  events: TargetEvent[];
  /** Ids of touches that were taken back on the other device. */
  gone: string[];
}

type Work = Pick<Rows, 'targets' | 'touches' | 'events'>;

/**
 * The file's targets and their history as they shall stand. All history is kept; of two records of a target the one to which
 * something was done last counts, with every touch that was not taken back.
 *
 * @param leadHere the account that each goes by from now on. @param leadThere the same, in the file.
 */
export function mergeTargets(
  here: Work,
  there: Work,
  leadHere: (id: string) => string,
  leadThere: (id: string) => string,
): MergedTargets {
  const events = brought(here.events, there.events, idOf, bothEvents);
  const stays = stayingMade(here, there);
  const ours = here.touches.filter(stays);
  const theirs = there.touches.filter(stayingMade(there, here));
  const touches = brought(ours, theirs, idOf, (one) => one);
  const all = byAccount([...new Map([...ours, ...touches].map((one) => [one.id, one])).values()]);
  const [madeHere, madeThere] = [byAccount(ours), byAccount(theirs)];
  const [actsHere, actsThere] = [lastActs(here), lastActs(there)];
  const known = new Map(here.targets.map((target) => [target.accountId, target]));
  const targets = there.targets.map((other) => {
    const id = other.accountId;
    const one = known.get(id);
    const isTheirs = !one || (actsThere.get(id) ?? 0) > (actsHere.get(id) ?? 0);
    const counted = (isTheirs ? madeThere : madeHere).get(id)?.length ?? 0;
    return withLast(isTheirs ? other : one, counted, all.get(id) ?? []);
  });
  return {
    targets: [...targets, ...unhidden(here, targets, leadHere, leadThere)],
    touches,
    events,
    gone: here.touches.filter((touch) => !stays(touch)).map(idOf),
  };
}

/** What was taken back on either device is taken back. */
function bothEvents(here: TargetEvent, there: TargetEvent): TargetEvent {
  const undoneAt = Math.max(here.undoneAt ?? -1, there.undoneAt ?? -1);
  return undoneAt === (here.undoneAt ?? -1) ? here : { ...here, undoneAt };
}

/** When anything was last done to each target, or taken back. */
function lastActs({ targets, events }: Work): Map<string, number> {
  const acts = new Map<string, number>();
  const note = (id: string, ...moments: (number | undefined)[]) =>
    acts.set(id, Math.max(acts.get(id) ?? 0, ...moments.map((at) => at ?? 0)));
  for (const { accountId, addedAt, removedAt, outcome } of targets)
    note(accountId, addedAt, removedAt, outcome?.at);
  for (const { accountId, at, undoneAt } of events) note(accountId, at, undoneAt);
  return acts;
}

/** Tells the touches of one device that were not taken back on the other alone. */
function stayingMade(own: Work, other: Work): (touch: Touch) => boolean {
  const undone = ({ events }: Work) =>
    new Set(events.filter(({ undoneAt }) => undoneAt !== undefined).map(idOf));
  const [undoneHere, undoneThere] = [undone(own), undone(other)];
  return ({ id, accountId }) => {
    const act = eventId(id, accountId);
    return undoneHere.has(act) || !undoneThere.has(act);
  };
}

const idOf = ({ id }: { id: string }) => id;
const accountOf = ({ accountId }: { accountId: string }) => accountId;

function byAccount(touches: readonly Touch[]): Map<string, Touch[]> {
  return Map.groupBy(touches, accountOf);
}

/** Touches of both devices are counted together. @param counted those of the device that the target is from. */
function withLast(target: Target, counted: number, touches: readonly Touch[]): Target {
  if (counted >= touches.length) return target;
  const newest = touches.reduce((best, one) =>
    (one.at - best.at || one.id.localeCompare(best.id)) > 0 ? one : best,
  );
  const { kind, outcome, line, on } = newest;
  const last = { kind, ...(outcome && { outcome }), ...(line && { line }), on, nth: touches.length };
  return { ...target, last };
}

/** A company that was on the list there, and was joined here to one that never was: its place goes to that one, or nobody would see it. */
function unhidden(
  here: Work,
  targets: readonly Target[],
  leadHere: (id: string) => string,
  leadThere: (id: string) => string,
): Target[] {
  const known = new Set([...here.targets, ...targets].map(({ accountId }) => accountId));
  const found: Target[] = [];
  for (const target of targets) {
    const { accountId, removedAt } = target;
    const lead = leadHere(accountId);
    if (lead === accountId || leadThere(accountId) !== accountId) continue;
    if (removedAt !== undefined || known.has(lead)) continue;
    known.add(lead);
    found.push({ ...target, accountId: lead });
  }
  return found;
}
