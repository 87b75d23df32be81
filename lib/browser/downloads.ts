import { browser } from './browser.ts';

/** What saving files by itself takes, asked for where the rep turns it on: Chromium's worker needs a hidden page to make a file in. */
const WANTED = ['downloads', 'offscreen'];

/** Those that this browser knows. */
function permissions(): { permissions: never[] } {
  const { optional_permissions: offered = [] } = browser.runtime.getManifest();
  // The polyfill's types know fewer permissions than browsers do.
  return { permissions: WANTED.filter((one) => offered.some((other) => other === one)) as never[] };
}

/** Whether files may be saved without a press. */
export function mayDownload(): Promise<boolean> {
  return browser.permissions.contains(permissions());
}

/** Must be called straight from a press: the browser asks the rep. @returns whether they agreed. */
export function askToDownload(): Promise<boolean> {
  return browser.permissions.request(permissions());
}

/** Gives the permissions back. */
export async function stopDownloading(): Promise<void> {
  await browser.permissions.remove(permissions());
}

/**
 * Saves what lies at an address into the downloads folder, and waits until it is there.
 *
 * @param file its name, folders below the downloads folder included; where one is there already, the new one gets a number.
 * @throws Error with a sentence for the rep.
 */
export async function download(url: string, file: string): Promise<void> {
  const { downloads } = browser;
  const id = await downloads.download({ url, filename: file, conflictAction: 'uniquify', saveAs: false });
  const ended = Promise.withResolvers<void>();
  const look = async () => {
    const [item] = await downloads.search({ id });
    if (item?.state === 'complete') ended.resolve();
    if (!item || item.state === 'interrupted')
      ended.reject(
        new Error(
          `The browser could not save it (${item?.error ?? 'cancelled'}): look at the free disk space and the downloads folder.`,
        ),
      );
  };
  const onChanged = (change: { id: number }) => void (change.id === id && look());
  downloads.onChanged.addListener(onChanged);
  await look();
  return ended.promise.finally(() => downloads.onChanged.removeListener(onChanged));
}
