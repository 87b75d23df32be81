import { type Badge, TONE_COLOURS } from '../fit/badge.ts';
import { browser } from './browser.ts';

/** What the button says on a page that was not read. */
const UNREAD: Badge = { text: '', title: 'Fitmark', tone: 'none' };

/** Marks one tab's toolbar button. A tab that closed meanwhile is not an error. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  const { action } = browser;
  try {
    await Promise.all([
      action.setBadgeText({ tabId, text: badge.text }),
      action.setTitle({ tabId, title: badge.title }),
      action.setBadgeBackgroundColor({ tabId, color: TONE_COLOURS[badge.tone] }),
      action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    ]);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/** Takes the mark off a tab, at once. */
export function clearBadge(tabId: number): Promise<void> {
  return showBadge(tabId, UNREAD);
}

function isGone(error: unknown): boolean {
  return error instanceof Error && /no tab with id|invalid tab id/i.test(error.message);
}
