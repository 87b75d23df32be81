import { browser } from './browser.ts';

/** One of the manifest's optional_permissions. */
const TABS = { permissions: ['tabs' as const] };

/** Must be called straight from a click: the browser asks the rep. @returns whether they agreed. */
export function askForTabs(): Promise<boolean> {
  return browser.permissions.request(TABS);
}

export function giveTabsBack(): Promise<boolean> {
  return browser.permissions.remove(TABS);
}

/** Address and title of each web page that is open and may be seen, in the order of the tabs. */
export async function webTabs(): Promise<{ url: string; title: string }[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ url = '', title = '', incognito }) =>
    /^https?:\/\//i.test(url) && url.length <= 8_000 && !incognito
      ? { url, title: title.slice(0, 1_000) }
      : [],
  );
}
