import type { VisitView } from '../../lib/messages/visit.ts';
import { isLinkedIn } from '../../lib/page/sites/site-at.ts';
import { Switch } from '../ui/Switch.tsx';
import type { PopupActions } from './actions.ts';
import { LinkedInUse } from './linkedin/LinkedInUse.tsx';

/** What is read without a click, for the site at hand: a switch where the page can turn it both ways, else the offer. */
export function Browsing({ view, on }: { view: VisitView; on: PopupActions }) {
  if (isLinkedIn(view.visit.url)) return <LinkedInUse use={view.linkedin} allow={on.allowLinkedIn} />;
  if (view.browsing && on.turnOffBrowsing === undefined) return null;
  return (
    <Switch
      label="Score while I browse"
      sentence="Lets Fitmark read company pages as you open them. Nothing leaves this device."
      on={view.browsing}
      onToggle={() => (view.browsing ? on.turnOffBrowsing?.() : on.turnOnBrowsing())}
    />
  );
}
