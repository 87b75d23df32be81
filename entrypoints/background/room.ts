import type { Person } from '../../lib/account/person.ts';
import { type Ask, Fault } from '../../lib/messages/answers.ts';
import { openStore } from '../../lib/store/database.ts';
import { savePerson } from '../../lib/store/persons.ts';
import { chooseTargets, swapTargets } from '../../lib/store/room.ts';
import { dayAt } from '../../lib/targets/day.ts';
import type { Changed, Chosen } from '../../lib/targets/event.ts';
import type { Candidate } from '../../lib/targets/swap.ts';
import { weakest } from '../../lib/targets/weakest.ts';
import { actNow, done } from './change-target.ts';
import { showList } from './show-list.ts';
import { wishedAt } from './wished.ts';

/** Puts several companies on the list, as many as there is room for; why each other is not, in a sentence. */
export async function chooseForList({ key, companies }: Ask<'target/choose'>): Promise<Chosen> {
  const act = actNow(key);
  const found = await Promise.all(companies.map((company) => wishOrFault(company, act.now)));
  const known = found.flatMap((one) => (one instanceof Fault ? [] : one));
  const { acted, left } = await chooseTargets(
    openStore(),
    act,
    known.map(({ wished }) => wished),
  );
  const changed = await done(acted);
  for (const { wished, person } of known)
    if (changed.targets.some(({ accountId }) => accountId === wished.account.id))
      await keepContact(person, act.now);
  const faults = found.flatMap((one, at) =>
    one instanceof Fault ? { url: companies[at]?.url ?? '', sentence: one.message } : [],
  );
  return { ...changed, left: [...left, ...faults] };
}

async function wishOrFault(company: Ask<'target/add'>, now: number) {
  try {
    return await wishedAt(company, now);
  } catch (failure) {
    if (failure instanceof Fault && failure.code === 'malformed') return failure;
    throw failure;
  }
}

/** A company takes the place of a target, in one act that is undone as one. */
export async function swapOnList({ key, out, company }: Ask<'target/swap'>): Promise<Changed> {
  const act = actNow(key);
  const { wished, person } = await wishedAt(company, act.now);
  const changed = await done(await swapTargets(openStore(), act, out, wished));
  await keepContact(person, act.now);
  return changed;
}

/** Who could make room, weakest first. */
export async function weakestOnList({ tier }: Ask<'target/weakest'>): Promise<Candidate[]> {
  const { rows } = await showList();
  return weakest(rows, { tier, today: dayAt(Date.now()) });
}

/** Whose page it was is the company's contact. */
async function keepContact(person: Person | undefined, now: number): Promise<void> {
  if (person) await savePerson(openStore(), person.id, true, now);
}
