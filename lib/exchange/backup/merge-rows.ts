import { leads } from '../../account/joins.ts';
import { onList, overSentence } from '../../targets/capacity.ts';
import type { Target } from '../../targets/target.ts';
import { mergeIcps } from './merge-icps.ts';
import { mergeJoins } from './merge-joins.ts';
import { mergeMeta, mergePerson, mergeSay } from './merge-said.ts';
import { mergeTargets } from './merge-targets.ts';
import { brought, later, type Rows } from './rows.ts';

/** What bringing in a file comes to, companies aside. */
export interface MergedRows {
  /** As they shall stand: all that the file has, and what follows from it. */
  rows: Rows;
  /** Keys of those here that give way. */
  gone: { icps: string[]; touches: string[] };
  /** For the rep, before and after. */
  notes: string[];
}

/** Brings a file's records to those that are here: nothing here is lost, the later word counts, and done twice it is done once. */
export function mergeRows(here: Rows, there: Rows, cap: number): MergedRows {
  const joins = mergeJoins(here, there);
  const leadHere = leads([...here.joins, ...joins]);
  const work = mergeTargets(here, there, leadHere, leads(there.joins));
  const profiles = mergeIcps(here, there);
  const rows: Rows = {
    icps: profiles.icps,
    icpVersions: profiles.versions,
    targets: work.targets,
    touches: work.touches,
    events: work.events,
    joins,
    apart: brought(
      here.apart,
      there.apart,
      ({ id }) => id,
      later(({ at }) => at),
    ),
    says: brought(here.says, there.says, ({ accountId }) => accountId, mergeSay),
    corrections: brought(
      here.corrections,
      there.corrections,
      ({ accountId }) => accountId,
      later(({ at }) => at),
    ),
    refusals: brought(
      here.refusals,
      there.refusals,
      ({ key }) => key,
      later(({ at }) => at),
    ),
    persons: brought(here.persons, there.persons, ({ id }) => id, mergePerson),
    // An import can be undone where it was made, or not yet: what is here is not taken away, nor brought back.
    imports: brought(
      here.imports,
      there.imports,
      ({ id }) => id,
      (one) => one,
    ),
    meta: brought(here.meta, there.meta, ({ key }) => key, mergeMeta),
  };
  const isShown = ({ accountId }: Target) => leadHere(accountId) === accountId;
  return {
    rows,
    gone: { icps: profiles.gone, touches: work.gone },
    notes: [...notesOnList(here, there, rows, isShown, cap), ...notesOnProfiles(profiles.resting)],
  };
}

function notesOnList(
  here: Rows,
  there: Rows,
  { targets }: Rows,
  isShown: (target: Target) => boolean,
  cap: number,
): string[] {
  const after = new Map([...here.targets, ...targets].map((target) => [target.accountId, target]));
  const isOff = (id: string) => after.get(id)?.removedAt !== undefined;
  const offHere = onList(there.targets).filter(({ accountId }) => isOff(accountId)).length;
  const offThere = onList(here.targets).filter(({ accountId }) => isOff(accountId)).length;
  const before = onList(here.targets.filter(isShown)).length;
  const used = onList([...after.values()].filter(isShown)).length;
  const over = used > before ? overSentence(used, cap) : undefined;
  return [
    ...(over === undefined ? [] : [over]),
    ...(offHere > 0
      ? [`${companies(offHere)} of the file’s list you took off yours since: off it stays.`]
      : []),
    ...(offThere > 0
      ? [`${companies(offThere)} on your list you took off in the file later: off it goes.`]
      : []),
  ];
}

function notesOnProfiles(resting: number): string[] {
  return resting > 0
    ? [`Enough profiles are in use here: ${resting} of the file’s will rest until you use them.`]
    : [];
}

const companies = (count: number) => (count === 1 ? '1 company' : `${count} companies`);
