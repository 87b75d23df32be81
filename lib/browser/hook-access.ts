import { originOf } from '../exchange/hook/address.ts';
import { browser } from './browser.ts';

const only = (address: string) => ({ origins: [originOf(address)] });

/** Whether events may be sent to an address. */
export function maySend(address: string): Promise<boolean> {
  return browser.permissions.contains(only(address));
}

/** Must be called straight from a press: the browser asks the rep. @returns whether they agreed. */
export function askToSend(address: string): Promise<boolean> {
  return browser.permissions.request(only(address));
}

/** Gives the leave back; where all sites were allowed, the browser keeps that. */
export async function stopSending(address: string): Promise<void> {
  await browser.permissions.remove(only(address)).catch(() => false);
}
