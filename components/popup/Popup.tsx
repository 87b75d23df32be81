import '../ui/tokens.css';
import '../ui/ui.css';
import './popup.css';
import type { VisitView } from '../../lib/messages/visit.ts';
import { Switch } from '../ui/Switch.tsx';
import { Act } from './Act.tsx';
import type { PopupActions } from './actions.ts';
import { FitSummary } from './FitSummary.tsx';
import { Notice } from './Notice.tsx';
import { Gates, Unknowns, Why } from './Reasons.tsx';
import { Who } from './Who.tsx';

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
  if (view === undefined) {
    return (
      <main class="popup" aria-busy="true">
        <h1 class="spoken">Fitmark</h1>
      </main>
    );
  }
  return (
    <main class="popup">
      <div class="told">
        <Told view={view} on={on} />
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

/** The company where one is known, under a word about this page where the page itself told nothing. */
function Told({ view, on }: { view: VisitView; on: PopupActions }) {
  const { account, fit, visit } = view;
  if (account === undefined || visit.state === 'never-read') return <Notice view={view} quiet={false} />;
  const questionsFirst = fit?.letter === '?';
  const open = fit && <Unknowns fit={fit} openUrl={on.openUrl} />;
  return (
    <>
      <Notice view={view} quiet />
      <Who account={account} openUrl={on.openUrl} />
      {fit === undefined ? null : (
        <>
          <FitSummary fit={fit} />
          <Gates fit={fit} openUrl={on.openUrl} />
          {questionsFirst ? open : null}
          <Why fit={fit} openUrl={on.openUrl} />
          {questionsFirst ? null : open}
        </>
      )}
    </>
  );
}

/** Scoring while browsing: a switch where the page can turn it both ways, else only the offer. */
function Browsing({ view, on }: { view: VisitView; on: PopupActions }) {
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

function Places({ view, icpName, on }: { view: VisitView; icpName: string | undefined; on: PopupActions }) {
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
