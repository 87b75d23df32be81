import { ICP_BOUNDS as BOUNDS } from '../../lib/icp/bounds.ts';
import type { BusinessCriterion, LikenessCriterion, NeedCriterion } from '../../lib/icp/icp.ts';
import { withPasted } from './clients.ts';
import type { CriterionDraft, Entries } from './draft.ts';
import { takeEntries } from './entries.ts';
import type { Base, Fail } from './parse-numbers.ts';

/** What it is for a living, who pays it, or both. */
export function parseBusiness({ models, buyers }: CriterionDraft, base: Base, fail: Fail): BusinessCriterion {
  if (models.length === 0 && buyers === '')
    fail('models', 'Choose what it is for a living, or who pays, or both.');
  return { ...base, kind: 'business', any: models, ...(buyers === '' ? {} : { buyers }) };
}

/** A need with the words that still stand in its fields. */
export function parseNeed(draft: CriterionDraft, base: Base, fail: Fail): NeedCriterion {
  const name = draft.name.trim();
  if (name === '') fail('name', 'Give this need a name, such as “Runs warehouses of its own”.');
  if (name.length > BOUNDS.name) fail('name', `Shorten the name to ${BOUNDS.name} characters.`);
  const phrases = ({ entries, typed }: Entries, field: 'entries' | 'counter', most: number) => {
    const taken = takeEntries('need', entries, typed);
    const long = taken.entries.find((phrase) => phrase.length > BOUNDS.word);
    if (taken.problem !== undefined) fail(field, taken.problem);
    else if (long !== undefined)
      fail(field, `“${long.slice(0, 40)}…” is too long: ${BOUNDS.word} characters at most.`);
    else if (taken.entries.length > most)
      fail(field, `${most} phrases at most: remove the least telling ones.`);
    return taken.entries;
  };
  const signals = phrases(draft, 'entries', BOUNDS.signals);
  if (signals.length === 0) fail('entries', 'Give at least one signal; between 4 and 12 serve best.');
  return {
    ...base,
    kind: 'need',
    name,
    signals,
    counterSignals: phrases(draft.counter, 'counter', BOUNDS.counterSignals),
  };
}

/** The best clients, the one whose page was pasted last among them. */
export function parseLikeness(
  { clients, pasted }: CriterionDraft,
  base: Base,
  fail: Fail,
): LikenessCriterion {
  const isNone = pasted.name.trim() + pasted.text.trim() === '';
  const taken = isNone ? { clients } : withPasted(clients, pasted);
  if ('sentence' in taken) {
    fail(taken.field, taken.sentence);
    return { ...base, kind: 'likeness', clients };
  }
  if (taken.clients.length < BOUNDS.leastClients)
    fail('clients', 'Give two clients at least: one alone has too much that is its own.');
  if (taken.clients.length > BOUNDS.clients)
    fail('clients', `${BOUNDS.clients} clients are the most: remove one.`);
  return { ...base, kind: 'likeness', clients: [...taken.clients] };
}
