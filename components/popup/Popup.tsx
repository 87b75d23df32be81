import '../ui/tokens.css';
import '../ui/ui.css';
import './popup.css';
import type { VisitView } from '../../lib/messages/visit.ts';
import { Button } from '../ui/Button.tsx';
import { Act } from './Act.tsx';
import { AllFacts } from './AllFacts.tsx';
import type { PopupActions } from './actions.ts';
import { Browsing } from './Browsing.tsx';
import { FitSummary } from './FitSummary.tsx';
import { Gates } from './Gates.tsx';
import { Kin } from './Kin.tsx';
import { Notice } from './Notice.tsx';
import { Places } from './Places.tsx';
import { Unknowns } from './Unknowns.tsx';
import { Who } from './Who.tsx';
import { Why } from './Why.tsx';

export interface PopupProps {
  /** Absent until the background has answered: the frame stands empty and does not jump when it does. */
  view?: VisitView | undefined;
  /** Name of the profile in use, for pages without a fit. */
  icpName?: string | undefined;
  /** An action is under way: presses are ignored, nothing moves. */
  busy?: boolean;
  /** What went wrong with the last action, and what to do about it. */
  error?: string | undefined;
  on: PopupActions;
}

/** All that the popup shows, in the order of the rep's questions: who, does it fit, why, what is unknown, what now. */
export function Popup({ view, icpName, busy = false, error, on }: PopupProps) {
  if (view === undefined) return <Frame error={error} readNow={on.readNow} />;
  return (
    <main class="popup">
      <div class="told">
        <Told view={view} busy={busy} on={on} />
        <Browsing view={view} on={on} />
      </div>
      <footer class="foot">
        {[view.problem, error].map((sentence) =>
          sentence === undefined ? null : (
            <p class="error" role="alert" key={sentence}>
              {sentence}
            </p>
          ),
        )}
        <Act view={view} busy={busy} on={on} />
        <Places view={view} icpName={view.fit?.icp.name ?? icpName} on={on} />
      </footer>
    </main>
  );
}

/** Before the background has answered, and where it never does. */
function Frame({ error, readNow }: { error: string | undefined; readNow: () => void }) {
  return (
    <main class="popup" aria-busy={error === undefined}>
      <h1 class="spoken">Fitmark</h1>
      {error === undefined ? null : (
        <div class="told">
          <p class="error" role="alert">
            {error}
          </p>
          <Button look="primary" ready onPress={readNow}>
            Try again
          </Button>
        </div>
      )}
    </main>
  );
}

/** The company where one is known, under a word about this page where the page itself told nothing. */
function Told({ view, busy, on }: { view: VisitView; busy: boolean; on: PopupActions }) {
  const { account, fit, visit, joins = [], apart = [] } = view;
  if (account === undefined || visit.state === 'never-read') return <Notice view={view} quiet={false} />;
  const questionsFirst = fit?.letter === '?';
  const open = fit && <Unknowns fit={fit} openUrl={on.openUrl} />;
  return (
    <>
      <Notice view={view} quiet />
      <Who account={account} joins={joins} openUrl={on.openUrl} />
      <Kin view={view} busy={busy} on={on} />
      {fit === undefined ? null : (
        <>
          <FitSummary fit={fit} />
          <Gates fit={fit} openUrl={on.openUrl} />
          {questionsFirst ? open : null}
          <Why fit={fit} openUrl={on.openUrl} />
          {questionsFirst ? null : open}
        </>
      )}
      <AllFacts account={account} joins={joins} apart={apart} on={on} />
    </>
  );
}
