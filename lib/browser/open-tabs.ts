import { browser } from './browser.ts';

/** Must equal the manifest's optional_permissions, of which it is one. */
const TABS = { permissions: ['tabs' as const] };

/**
 * Address and title of each web page that is open, in the order of the tabs. Must be called straight from a click: the browser asks
 * the rep. What it grants is given back at once.
 *
 * @returns undefined where the rep did not agree.
 */
export async function openTabs(): Promise<{ url: string; title: string }[] | undefined> {
  if (!(await browser.permissions.request(TABS))) return undefined;
  try {
    const tabs = await browser.tabs.query({});
    return tabs.flatMap(({ url = '', title = '', incognito }) =>
      /^https?:\/\//i.test(url) && url.length <= 8_000 && !incognito
        ? { url, title: title.slice(0, 1_000) }
        : [],
    );
  } finally {
    await browser.permissions.remove(TABS);
  }
}
