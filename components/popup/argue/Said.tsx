import type { Fit } from '../../../lib/fit/fit.ts';
import type { Override, Pass, Say } from '../../../lib/targets/argue/say.ts';
import { standingOf } from '../../../lib/targets/argue/standing.ts';
import { Button } from '../../ui/Button.tsx';
import { day } from '../../ui/day.ts';
import { LETTER_WORDS, LetterMark } from '../../ui/LetterMark.tsx';
import type { PopupActions } from '../actions.ts';
import { passWords } from './argue-words.ts';

interface SaidProps {
  say: Say | undefined;
  fit: Fit | undefined;
  busy: boolean;
  on: PopupActions;
}

/** What the rep said of the company on this visit or an earlier one: the remembered no, and the own letter beside Fitmark's. */
export function Said({ say, fit, busy, on }: SaidProps) {
  const { pass, override } = say ?? {};
  return (
    <>
      {pass === undefined ? null : <Passed pass={pass} busy={busy} takeBack={() => on.pass(null)} />}
      {override === undefined ? null : (
        <OwnLetter
          override={override}
          fit={fit}
          hasMoved={standingOf(fit, say).changedSince}
          busy={busy}
          takeBack={() => on.override(null)}
        />
      )}
    </>
  );
}

function Passed({ pass, busy, takeBack }: { pass: Pass; busy: boolean; takeBack: () => void }) {
  return (
    <section class="passed" aria-label="Passed">
      <p>
        <b>You passed on it:</b> {passWords(pass.reason).toLowerCase()}{' '}
        <span class="aside">· {day(pass.at)}</span>
        {pass.note === undefined ? null : <span class="own-words">“{pass.note}”</span>}
      </p>
      <Button busy={busy} label="Undo: you passed on it" onPress={takeBack}>
        Undo
      </Button>
    </section>
  );
}

interface OwnLetterProps {
  override: Override;
  fit: Fit | undefined;
  /** Fitmark says another letter than it did then. */
  hasMoved: boolean;
  busy: boolean;
  takeBack: () => void;
}

/** Two letters side by side, so that neither hides the other. */
function OwnLetter({ override: { letter, reason, at, was }, fit, hasMoved, busy, takeBack }: OwnLetterProps) {
  return (
    <section class="own-letter" aria-label="Your letter and Fitmark’s">
      <div class="sides">
        <div class="side">
          <h2>You</h2>
          <p class="side-verdict">
            <LetterMark letter={letter} />
            <b>{LETTER_WORDS[letter]}</b>
          </p>
          <p class="aside">
            “{reason}” · {day(at)}
          </p>
        </div>
        <div class="side">
          <h2>Fitmark</h2>
          {fit === undefined ? null : (
            <p class="side-verdict">
              <LetterMark letter={fit.letter} />
              <b>{fit.score === undefined ? LETTER_WORDS[fit.letter] : `${fit.score} of 100`}</b>
            </p>
          )}
          {hasMoved ? <p class="aside">Was {was.letter} when you said so: look again.</p> : null}
        </div>
      </div>
      <button type="button" class="linklike" aria-disabled={busy} onClick={() => busy || takeBack()}>
        Take back your letter
      </button>
    </section>
  );
}
