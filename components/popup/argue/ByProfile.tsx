import type { Fit } from '../../../lib/fit/fit.ts';
import type { OtherFit } from '../../../lib/messages/visit.ts';
import { LetterMark } from '../../ui/LetterMark.tsx';

/** What belongs together stays on one line. */
const NO_BREAK = '\u00a0';

/** Which profile says so, in which version; with several, that it is the best match, and the others' letters one press away. */
export function ByProfile({ icp, others }: { icp: Fit['icp']; others: readonly OtherFit[] }) {
  const { name, version, hash } = icp;
  return (
    <div class="by-profile">
      <p>
        {others.length === 0 ? 'By ' : 'Best match: '}
        {name}, {`version${NO_BREAK}${version}`}
        {hash === undefined ? null : (
          <>
            {`${NO_BREAK}·${NO_BREAK}`}
            <code title="Changes with what the profile asks: the same mark, the same score">{hash}</code>
          </>
        )}
      </p>
      {others.length === 0 ? null : (
        <details class="folded">
          <summary>{others.length === 1 ? 'One other profile' : `${others.length} other profiles`}</summary>
          <ul class="other-fits">
            {others.map(({ letter, score, icp: other }) => (
              <li key={other.id}>
                <LetterMark letter={letter} />
                <span>{other.name}</span>
                {score === undefined ? null : <span class="points">{score} of 100</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
