import { clearAlarm, onAlarm, setAlarm } from '../../lib/browser/alarms.ts';
import { browser } from '../../lib/browser/browser.ts';
import { maySend } from '../../lib/browser/hook-access.ts';
import { hookAddress } from '../../lib/exchange/hook/address.ts';
import type { HookState } from '../../lib/exchange/hook/hook.ts';
import { testPayload } from '../../lib/exchange/hook/told.ts';
import { post } from '../../lib/hook/send.ts';
import { newSecret } from '../../lib/hook/sign.ts';
import { type Answers, type Ask, Fault } from '../../lib/messages/answers.ts';
import { watchTables } from '../../lib/store/changes.ts';
import { openStore } from '../../lib/store/database.ts';
import {
  atRest,
  changeHookPlan,
  clearOutbox,
  hookState,
  noteTry,
  type OutboxRow,
  outboxOf,
  readHookPlan,
} from '../../lib/store/hook.ts';
import { fillOutbox } from '../../lib/store/outbox.ts';

/** Also the lock under which one event goes out at a time. */
const ALARM = 'hook';

/** Milliseconds after which an event is sent again whose answer nobody noted: the worker may end at any moment. */
const UNNOTED = 60_000;

const OFF = 'There is no address to send to: write one down and turn it on first.';
const NOT_ALLOWED = 'The browser no longer lets Fitmark send there: turn it off and on again to be asked.';

/** Handlers of the open hook. */
export const HOOK = {
  'hook/show': show,
  'hook/plan': plan,
  'hook/secret': renew,
  'hook/try': tryIt,
  'hook/again': again,
  'hook/clear': clear,
};

/** Sends what waits when the list changes, when the worker wakes and when the next try is due. To be called while it starts. */
export function watchHook(): void {
  onAlarm(ALARM, sendAll);
  browser.runtime.onStartup.addListener(sendAll);
  watchTables(['events'], () => void sendAll(), new AbortController().signal);
  void sendAll();
}

function show(): Promise<HookState> {
  return hookState(openStore());
}

async function plan({ address, events, paused }: Ask<'hook/plan'>): Promise<Answers['hook/plan']> {
  const checked = address === null ? undefined : hookAddress(address);
  if (checked && 'error' in checked) throw new Fault('malformed', checked.error);
  let secret: string | undefined;
  await changeHookPlan(openStore(), (before) => {
    if (!checked) return undefined;
    if (!before) secret = newSecret();
    const known = before ?? { secret: secret ?? '', since: Date.now(), fails: 0 };
    return { ...atRest({ ...known, address: checked.address, events, paused }) };
  });
  void sendAll();
  return { ...(await show()), ...(secret !== undefined && { secret }) };
}

async function renew(): Promise<Answers['hook/secret']> {
  const secret = newSecret();
  const now = await changeHookPlan(openStore(), (before) => before && { ...before, secret });
  if (!now) throw new Fault('gone', OFF);
  return { ...(await show()), secret };
}

/** A test goes past all that waits, and is not tried again. */
async function tryIt(): Promise<HookState> {
  const store = openStore();
  if (!(await readHookPlan(store))) throw new Fault('gone', OFF);
  const at = Date.now();
  const id = `test ${crypto.randomUUID()}`;
  const body = testPayload(id, at);
  const row: OutboxRow = {
    id,
    event: 'test',
    name: body.company.name,
    at,
    // As it stays where the worker ends before the answer is noted.
    state: 'given up',
    tries: 0,
    body: JSON.stringify(body),
  };
  await store.outbox.put(row);
  await send(row);
  void sendAll();
  return show();
}

async function again(): Promise<HookState> {
  await changeHookPlan(openStore(), (before) => before && atRest(before));
  await sendAll();
  return show();
}

async function clear(): Promise<HookState> {
  await clearOutbox(openStore(), Date.now());
  await clearAlarm(ALARM);
  return show();
}

/** All that waits, oldest first, until one fails; then the alarm stands for its next try. */
async function sendAll(): Promise<void> {
  await navigator.locks.request(ALARM, async () => {
    const store = openStore();
    if (!(await readHookPlan(store))) return clearAlarm(ALARM);
    for (;;) {
      await fillOutbox(store, Date.now());
      const plan = await readHookPlan(store);
      const next = (await outboxOf(store)).find(({ state }) => state === 'waiting');
      if (!plan || plan.paused || !next) return clearAlarm(ALARM);
      if ((plan.nextAt ?? 0) > Date.now()) return setAlarm(ALARM, plan.nextAt ?? 0);
      setAlarm(ALARM, Date.now() + UNNOTED);
      await send(next);
    }
  });
}

/** Sends one and notes how it ended; where the worker ends in between, it is sent again under the same id. */
async function send({ id, body }: OutboxRow): Promise<void> {
  const store = openStore();
  const plan = await readHookPlan(store);
  if (!plan) return;
  const { address, secret } = plan;
  const ended = (await maySend(address))
    ? await post({ address, secret, body, now: Date.now() })
    : { ok: false, words: NOT_ALLOWED };
  await noteTry(store, id, ended, Date.now());
}
