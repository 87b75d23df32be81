import '../ui/tokens.css';
import '../ui/ui.css';
import './popup.css';
import './people.css';
import type { VisitView } from '../../lib/messages/visit.ts';
import { Button } from '../ui/Button.tsx';
import { useUndoKey } from '../ui/useUndoKey.ts';
import { Act } from './Act.tsx';
import type { PopupActions, Undo } from './actions.ts';
import { Browsing } from './Browsing.tsx';
import type { SecondOpinions } from './opinion/opinions.ts';
import { Places } from './Places.tsx';
import { PersonAct } from './person/PersonAct.tsx';
import { Settled } from './Settled.tsx';
import { Told } from './Told.tsx';

export interface PopupProps {
  /** Absent until the background has answered: the frame stands empty and does not jump when it does. */
  view?: VisitView | undefined;
  /** Name of the profile in use, for pages without a fit. */
  icpName?: string | undefined;
  /** An action is under way: presses are ignored, nothing moves. */
  busy?: boolean;
  /** What went wrong with the last action, and what to do about it. */
  error?: string | undefined;
  /** The way back from what was just forgotten. */
  undo?: Undo | undefined;
  /** Where the browser has a model of its own that could be asked about this company. */
  opinions?: SecondOpinions | undefined;
  /** Of the extension. */
  version?: string;
  on: PopupActions;
}

/** All that the popup shows, in the order of the rep's questions: who, does it fit, why, what is unknown, what now. */
export function Popup({ view, icpName, busy = false, error, undo, opinions, version = '', on }: PopupProps) {
  useUndoKey(undo?.press !== undefined, () => undo?.press?.());
  if (view === undefined) return <Frame error={error} readNow={on.readNow} />;
  return (
    <main class="popup">
      <div class="told">
        <Told view={view} busy={busy} opinions={opinions} version={version} on={on} />
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
        <div class="done" role="status">
          {undo === undefined ? null : (
            <Settled words={undo.words} moved key={undo.words}>
              {undo.press ? (
                <Button busy={busy} label={`Undo: ${undo.words}`} onPress={undo.press}>
                  Undo
                </Button>
              ) : null}
            </Settled>
          )}
        </div>
        {view.person === undefined ? (
          <Act view={view} busy={busy} on={on} />
        ) : (
          <PersonAct view={view} busy={busy} on={on} shown={view.person} key={view.person.person.id} />
        )}
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
