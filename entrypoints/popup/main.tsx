import { render } from 'preact';
import { currentTab } from '../../lib/browser/tabs.ts';
import { PopupPage } from './PopupPage.tsx';

/** The tab the popup was opened over; `?tab=` names another, where the popup is shown in a tab of its own. */
async function tabId(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  return named ? Number(named) : (await currentTab())?.id;
}

const id = await tabId();
if (id !== undefined) render(<PopupPage tabId={id} />, document.body);
