import type { VisitView } from '../../lib/messages/visit.ts';
import { Button } from '../ui/Button.tsx';
import type { PopupActions } from './actions.ts';

interface MoreProps {
  view: VisitView;
  busy: boolean;
  on: PopupActions;
}

/** What most reps will not need: forgetting whom the page shows. Each can be undone while the popup is open. */
export function More({ view: { account, person }, busy, on }: MoreProps) {
  if (account === undefined && person === undefined) return null;
  return (
    <details class="folded">
      <summary>More</summary>
      <div class="more-acts">
        {person === undefined ? null : (
          <Button busy={busy} onPress={() => on.forgetPerson(person.person)}>
            Forget this person
          </Button>
        )}
        {account === undefined ? null : (
          <Button busy={busy} onPress={on.forgetCompany}>
            Forget this company everywhere
          </Button>
        )}
        <p class="aside">Fitmark then knows nothing of them, until you read a page about them again.</p>
      </div>
    </details>
  );
}
