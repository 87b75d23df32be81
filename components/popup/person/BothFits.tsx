import type { Fit } from '../../../lib/fit/fit.ts';
import type { PersonShown, VisitView } from '../../../lib/messages/visit.ts';
import { LETTER_WORDS, LetterMark } from '../../ui/LetterMark.tsx';
import { VerdictMark } from '../../ui/VerdictMark.tsx';
import { DigitMark } from '../argue/Moment.tsx';
import { bothWords, PART_WORDS, ROLE_WORDS } from './person-words.ts';

interface BothFitsProps {
  view: VisitView;
  shown: PersonShown;
  openIcp: () => void;
}

/** Is this the right person at the right company: both fits side by side, and what each rests on. */
export function BothFits({ view, shown, openIcp }: BothFitsProps) {
  const { fit } = view;
  const words = bothWords(fit?.letter, shown.fit?.verdict);
  return (
    <section class="both" aria-label="Company and role">
      {words === undefined ? null : <p class="both-words">{words}</p>}
      <div class="sides">
        <div class="side">
          <h2>Company</h2>
          {fit === undefined ? <p class="aside">Not known yet</p> : <CompanySide fit={fit} />}
        </div>
        <div class="side">
          <h2>Role</h2>
          <RoleSide shown={shown} openIcp={openIcp} />
        </div>
      </div>
      <RoleParts shown={shown} />
    </section>
  );
}

function CompanySide({ fit: { letter, score, known, timing } }: { fit: Fit }) {
  return (
    <>
      <p class="side-verdict">
        <LetterMark letter={letter} />
        {timing === undefined ? null : <DigitMark timing={timing} />}
        <b>{LETTER_WORDS[letter]}</b>
      </p>
      <p class="aside">
        {score === undefined ? '' : `${score} of 100 · `}
        {known.criteria} of {known.of} known
      </p>
    </>
  );
}

function RoleSide({ shown: { fit }, openIcp }: Pick<BothFitsProps, 'shown' | 'openIcp'>) {
  if (fit !== undefined)
    return (
      <>
        <p class="side-verdict">
          <VerdictMark verdict={fit.verdict} />
          <b>{ROLE_WORDS[fit.verdict]}</b>
        </p>
        {fit.parts.length === 0 ? null : (
          <p class="aside">
            {fit.parts.filter(({ verdict }) => verdict === 'yes').length} of {fit.parts.length} as wanted
          </p>
        )}
      </>
    );
  return (
    <p class="aside">
      Your profile names nobody to speak to.{' '}
      <button type="button" class="linklike" onClick={openIcp}>
        Say whom
      </button>
    </p>
  );
}

/** Each question of the profile about people: what was found, and what is wanted. */
function RoleParts({ shown: { fit } }: Pick<BothFitsProps, 'shown'>) {
  if (fit === undefined || fit.parts.length === 0) return null;
  return (
    <ul class="reasons" aria-label="Role">
      {fit.parts.map(({ of, verdict, finding, wanted }) => (
        <li class="reason" key={of}>
          <VerdictMark verdict={verdict} />
          <div>
            <p class="reason-label">
              <span class="aside">{PART_WORDS[of]}: </span>
              {finding}
            </p>
            <p class="finding">Wanted: {wanted}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
