import { join } from 'node:path';
import type { browser } from '../../lib/browser/browser.ts';
import { launchChromium } from '../browser/chromium.ts';
import type { Chromium } from '../browser/driver.ts';

/** The extension API, there where the callback below runs: in an extension page. */
declare const chrome: typeof browser;

export interface Browsers {
  /** The running browser; a new one, with a profile that has seen nothing, after a crash or `close`. */
  current(): Promise<Chromium>;
  close(): Promise<void>;
}

/**
 * One Chromium at a time, with the extension and access to all sites granted.
 *
 * @param port of the server that stands in for every host.
 * @param folder for the profiles; whoever made it removes it.
 * @param linkedIn whether LinkedIn is turned on, which it is not at first.
 */
export function freshBrowsers(extension: string, port: number, folder: string, linkedIn: boolean): Browsers {
  let launched = 0;
  let running: Promise<Chromium> | undefined;
  const launch = async (): Promise<Chromium> => {
    const profileDir = join(folder, `profile-${++launched}`);
    const chromium = await launchChromium({ extension, port, access: true, profileDir });
    if (linkedIn) await allowLinkedIn(chromium);
    chromium.context.once('close', () => {
      running = undefined;
    });
    return chromium;
  };
  return {
    current: async () => {
      running ??= launch();
      try {
        return await running;
      } catch (error) {
        running = undefined;
        throw error;
      }
    },
    close: async () => {
      const chromium = await running?.catch(() => undefined);
      running = undefined;
      await chromium?.close();
    },
  };
}

async function allowLinkedIn(chromium: Chromium): Promise<void> {
  const desk = await chromium.desk();
  await desk.evaluate(() => chrome.runtime.sendMessage({ type: 'linkedin/allow', mode: 'browse' }));
}
