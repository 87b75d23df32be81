import { useId } from 'preact/hooks';
import { IMPORTANCES, type Importance, WEIGHTS } from '../../lib/icp/icp.ts';
import { IMPORTANCE_WORDS } from './kinds.ts';

interface ImportanceChoiceProps {
  value: Importance;
  /** Of all points; absent where it is no matter of points. */
  total: number | undefined;
  onChange: (importance: Importance) => void;
}

/** How much it matters, in words, with the points and what they come to in the whole score. */
export function ImportanceChoice({ value, total, onChange }: ImportanceChoiceProps) {
  const id = useId();
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
        {IMPORTANCES.map((importance) => (
          <option key={importance} value={importance}>
            {IMPORTANCE_WORDS[importance]}
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
