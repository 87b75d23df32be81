import { OUTCOMES, type Outcome } from '../../lib/targets/target.ts';

export const OUTCOME_WORDS: Record<Outcome['is'], string> = {
  met: 'Met',
  won: 'Won',
  lost: 'Met, then lost',
  no: 'No meeting',
};

interface OutcomeChoiceProps {
  name: string;
  outcome: Outcome | undefined;
  onChoose: (is: Outcome['is'] | undefined) => void;
}

/** What came of a target. */
export function OutcomeChoice({ name, outcome, onChoose }: OutcomeChoiceProps) {
  return (
    <select
      aria-label={`What came of ${name}`}
      value={outcome?.is ?? ''}
      onChange={({ currentTarget: { value } }) => onChoose(OUTCOMES.find((one) => one === value))}
    >
      <option value="">Nothing yet</option>
      {OUTCOMES.map((one) => (
        <option key={one} value={one}>
          {OUTCOME_WORDS[one]}
        </option>
      ))}
    </select>
  );
}
