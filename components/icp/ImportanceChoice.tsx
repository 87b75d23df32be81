import { useId } from 'preact/hooks';
import { IMPORTANCES, type Importance, WEIGHTS } from '../../lib/icp/icp.ts';
import { IMPORTANCE_WORDS } from './kinds.ts';

interface ImportanceChoiceProps {
  value: Importance;
  /** Of all points; absent where it is no matter of points. */
  total: number | undefined;
  onChange: (importance: Importance) => void;
}

/** A sign of the moment is wanted or refused: more or less makes no difference to it. */
const MOMENT_WORDS: Partial<Record<Importance, string>> = {
  nice: 'A moment to call',
  against: 'No moment to call',
};

/** The two, and what the profile says where that is something else. */
function momentsBeside(value: Importance): Importance[] {
  return IMPORTANCES.filter((one) => one === value || MOMENT_WORDS[one] !== undefined);
}

/** How much it matters, in words, with the points and what they come to in the whole score. */
export function ImportanceChoice({ value, total, onChange }: ImportanceChoiceProps) {
  const id = useId();
  const offered = total === undefined ? momentsBeside(value) : IMPORTANCES;
  return (
    <div class="importance">
      <span class="share" id={id}>
        {shareOf(WEIGHTS[value], total)}
      </span>
      <select
        aria-label="How much it matters"
        aria-describedby={id}
        value={value}
        onChange={(event) => {
          const chosen = IMPORTANCES.find((importance) => importance === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {offered.map((importance) => (
          <option key={importance} value={importance}>
            {(total === undefined && MOMENT_WORDS[importance]) || IMPORTANCE_WORDS[importance]}
            {total === undefined || WEIGHTS[importance] === 0 ? '' : ` · ${WEIGHTS[importance]}`}
          </option>
        ))}
      </select>
    </div>
  );
}

function shareOf(weight: number, total: number | undefined): string {
  if (weight === 0) return 'no points';
  return total === undefined ? 'timing, no points' : `${Math.round((weight / total) * 100)} % of the score`;
}
