import { alarmAt, clearAlarm, onAlarm, setAlarm } from '../../lib/browser/alarms.ts';
import { browser } from '../../lib/browser/browser.ts';
import { mayNotify, notify, onNoticePressed, toldOn } from '../../lib/browser/notify.ts';
import { openOwnPage } from '../../lib/browser/tabs.ts';
import { openStore } from '../../lib/store/database.ts';
import { readSettings } from '../../lib/store/settings.ts';
import { listTargets } from '../../lib/store/targets.ts';
import { type Day, dayAt } from '../../lib/targets/day.ts';
import { dueList } from '../../lib/targets/due.ts';
import { isTime, nextAlarm, noticeFor } from '../../lib/targets/remind.ts';
import { markNewDay } from './marks.ts';

const ALARM = 'remind';

/** No alarm that is right lies further off: Friday's to Monday's, and a change of clocks. */
const FURTHEST = 74 * 3_600_000;

/** Registers what rings and what is pressed. To be called while the worker starts, as every listener. */
export function watchReminders(): void {
  onAlarm(ALARM, remind);
  browser.runtime.onStartup.addListener(remind);
  browser.runtime.onInstalled.addListener(remind);
  browser.permissions.onAdded.addListener(noticesChanged);
  browser.permissions.onRemoved.addListener(noticesChanged);
  // Who never asked to be reminded pays nothing for it.
  if (onNoticePressed(openToday)) void keepSound();
}

/** Sets the alarm anew by what the rep chose; without their wish, or the browser's leave, there is none. */
export async function keepAlarm(): Promise<void> {
  const { remindAt } = await readSettings(openStore());
  if (remindAt === undefined || !(await mayNotify())) return clearAlarm(ALARM);
  setAlarm(ALARM, nextAlarm(remindAt, Date.now()));
}

/** An alarm may be lost with a crash, and stands far off once the clock was set back. */
async function keepSound(): Promise<void> {
  const rings = await alarmAt(ALARM);
  if (rings === undefined || rings - Date.now() > FURTHEST) await keepAlarm();
}

/** The alarm rang, or the browser was closed when it would have: tells what is due if it is time, once a day. What is due has changed over night. */
async function remind(): Promise<void> {
  // Both may be: the second one finds that the first has told.
  await navigator.locks.request(ALARM, tell);
  await Promise.all([keepAlarm(), markNewDay()]);
}

async function tell(): Promise<void> {
  const now = Date.now();
  const { remindAt } = await readSettings(openStore());
  if (remindAt === undefined || !isTime(remindAt, now) || !(await mayNotify())) return;
  const today = dayAt(now);
  const notice = noticeFor(await dueBy(today), await toldOn(), today);
  if (notice) await notify(notice, today);
}

/** The targets with a touch due, the most pressing first; nothing is scored for three names. */
async function dueBy(today: Day): Promise<{ label: string; on: Day }[]> {
  const listed = await listTargets(openStore());
  const rows = listed.map(({ target, account }) => ({
    target,
    account: { label: account?.label ?? target.accountId },
  }));
  return dueList(rows, today).map(({ row, on }) => ({ label: row.account?.label ?? '', on }));
}

/** The rep, or the browser for them, gave the leave or took it back. */
async function noticesChanged({ permissions = [] }: { permissions?: string[] }): Promise<void> {
  if (!permissions.includes('notifications')) return;
  onNoticePressed(openToday);
  await keepAlarm();
}

const openToday = () => void openOwnPage('targets.html#today');
