import type { VisitView } from '../../lib/messages/visit.ts';

/** What a company is called that was never read: by the tab's title, without LinkedIn's count of unread messages. */
export function titleOf({ title, person }: VisitView): string {
  return person?.person.company?.name ?? title.replace(/^\(\d+\+?\)\s*/, '');
}
