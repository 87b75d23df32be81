import type { VisitView } from '../../lib/messages/visit.ts';
import type { PopupActions } from './actions.ts';

interface PlacesProps {
  view: VisitView;
  icpName: string | undefined;
  on: PopupActions;
}

/** The ways on: the list with its room, and the profile in use. */
export function Places({ view, icpName, on }: PlacesProps) {
  return (
    <nav class="places" aria-label="Fitmark">
      <button type="button" onClick={on.openList}>
        Targets {view.list.used} of {view.list.cap}
      </button>
      <button type="button" onClick={on.openIcp} title="Edit the ideal client">
        {icpName ?? 'Ideal client'}
      </button>
    </nav>
  );
}
