import { browser } from './browser.ts';

/** When an alarm will ring, epoch milliseconds; undefined where there is none. */
export async function alarmAt(name: string): Promise<number | undefined> {
  return (await browser.alarms.get(name))?.scheduledTime;
}

/** Rings once, and wakes the worker for it; the same name again moves it. @param when epoch milliseconds. */
export function setAlarm(name: string, when: number): void {
  browser.alarms.create(name, { when });
}

export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

/** To be called while the worker starts, so that the alarm that woke it finds its listener. */
export function onAlarm(name: string, ring: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) void ring();
  });
}
