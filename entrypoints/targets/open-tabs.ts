import type { CompanyAt } from '../../components/targets/actions.ts';
import { mayBrowse } from '../../lib/browser/access.ts';
import { askForTabs, giveTabsBack, webTabs } from '../../lib/browser/open-tabs.ts';

/** Whether tabs may be seen anyhow: known before the press, for after it Firefox lets nothing be waited for before the question. */
let maySee = false;
const look = () =>
  void mayBrowse().then((may) => {
    maySee = may;
  });
look();
addEventListener('focus', look);

/** The web pages that are open, for the rep to pick from; straight from a press. What is granted for it is given back at once. */
export function openTabs(): Promise<CompanyAt[] | undefined> {
  return maySee ? webTabs() : askedFor();
}

async function askedFor(): Promise<CompanyAt[] | undefined> {
  if (!(await askForTabs())) return undefined;
  try {
    return await webTabs();
  } finally {
    await giveTabsBack();
  }
}
