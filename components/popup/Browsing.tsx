import type { VisitView } from '../../lib/messages/visit.ts';
import { Switch } from '../ui/Switch.tsx';
import type { PopupActions } from './actions.ts';

/** Scoring while browsing: a switch where the page can turn it both ways, else only the offer. */
export function Browsing({ view, on }: { view: VisitView; on: PopupActions }) {
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
