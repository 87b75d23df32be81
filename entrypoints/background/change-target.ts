import { type Ask, Fault } from '../../lib/messages/answers.ts';
import { idsOf, leadOf } from '../../lib/store/company.ts';
import { openStore } from '../../lib/store/database.ts';
import { type Act, type Acted, actOnList } from '../../lib/store/list-acts.ts';
import { storyOf } from '../../lib/store/story.ts';
import { undoOnList } from '../../lib/store/undo-act.ts';
import { dayAt } from '../../lib/targets/day.ts';
import type { Changed } from '../../lib/targets/event.ts';
import { gone, planChange } from '../../lib/targets/plan-change.ts';
import { planLog } from '../../lib/targets/plan-log.ts';
import type { Story } from '../../lib/targets/story.ts';
import type { Target } from '../../lib/targets/target.ts';
import { markTabs } from './marks.ts';
import { standingOf } from './standing.ts';
import { measureOf } from './wished.ts';

/** Changes one field of a target; what it is measured by is kept with it where it was not. */
export async function changeTarget({ key, accountId, change }: Ask<'target/change'>): Promise<Changed> {
  const act = actNow(key);
  const { id, measure } = await measured(accountId, act.now);
  return done(
    await actOnList(openStore(), act, (present) =>
      planChange(find(present.targets, id), change, { ...present, ...measure }),
    ),
  );
}

/** Logs a touch, with what follows from it. */
export async function logTouch({ key, accountId, touch, next }: Ask<'target/log'>): Promise<Changed> {
  const act = actNow(key);
  const { id, measure, letter } = await measured(accountId, act.now);
  const logging = { key, said: touch, ...(next && { next }), ...(letter && { letter }), ...measure };
  return done(
    await actOnList(openStore(), act, (present) =>
      planLog(find(present.targets, id), { ...present, ...logging }),
    ),
  );
}

/** Takes back what a key did. */
export async function undoAct({ key }: Ask<'target/undo'>): Promise<Changed> {
  return done(await undoOnList(openStore(), actNow(key)));
}

export async function showStory({ accountId }: Ask<'target/story'>): Promise<Story> {
  const story = await storyOf(openStore(), accountId);
  if (story) return story;
  const { code, sentence } = gone();
  throw new Fault(code, sentence);
}

/** An act of this moment. */
export function actNow(key: string): Act {
  const now = Date.now();
  return { key, now, today: dayAt(now) };
}

/** The answer to an act, once every tab whose mark it may change is marked; a refusal is a fault with its sentence. */
export async function done(acted: Acted): Promise<Changed> {
  if (!acted.ok) throw new Fault(acted.code, acted.sentence);
  const { ok: _, ...changed } = acted;
  const ids = await Promise.all(changed.targets.map(({ accountId }) => idsOf(openStore(), accountId)));
  await markTabs(ids.flat());
  return changed;
}

/** The account that a company goes by, its letter, and what a target of it would be measured by. */
async function measured(accountId: string, now: number) {
  const id = await leadOf(openStore(), accountId);
  const standing = await standingOf(id);
  return { id, letter: standing.fit?.letter, measure: await measureOf(standing, now) };
}

function find(targets: readonly Target[], id: string): Target | undefined {
  return targets.find(({ accountId }) => accountId === id);
}
