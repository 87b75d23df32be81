import type { Fit } from '../../lib/fit/fit.ts';
import { KnownBar } from '../ui/KnownBar.tsx';
import { LETTER_WORDS, LetterMark } from '../ui/LetterMark.tsx';
import { RangeBar } from '../ui/RangeBar.tsx';
import { DigitMark, MomentLine } from './argue/Moment.tsx';

/** Does it fit: letter with the digit of the moment, number, how much of the profile is answered, and what the rest could make of it. */
export function FitSummary({ fit }: { fit: Fit }) {
  const { letter, score, known, range, timing } = fit;
  const withheld = letter === '?' || letter === '×';
  return (
    <section aria-label="Fit">
      <div class="fit">
        <LetterMark letter={letter} large />
        {timing === undefined ? null : <DigitMark timing={timing} />}
        <div class="fit-words">
          <p class="fit-line">
            <span class="fit-verdict">{LETTER_WORDS[letter]}</span>
            {score === undefined ? null : (
              <span class={withheld ? 'fit-score' : 'fit-score leads'}>
                <b>{score}</b> of 100
              </span>
            )}
          </p>
          {timing === undefined ? null : <MomentLine timing={timing} letter={letter} />}
          <RangeBar range={range} />
          <p class="fit-line small">
            <KnownBar known={known} />
            {range.low === range.high ? null : (
              <span>
                could be {range.low}–{range.high}
              </span>
            )}
          </p>
        </div>
      </div>
      {letter === '?' ? (
        <p class="fit-hint">Under half of your profile is answered. The pages below can change that.</p>
      ) : null}
    </section>
  );
}
