import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { LikelyIndustry } from '../../../lib/facts/fact.ts';
import { INDUSTRIES, INDUSTRY_IDS, type Industry } from '../../../lib/icp/industries.ts';
import { Button } from '../../ui/Button.tsx';

interface CorrectProps {
  /** Offered first. */
  likely: readonly LikelyIndustry[];
  busy: boolean;
  correct: (industry: Industry) => void;
}

const BY_NAME = [...INDUSTRY_IDS].sort((one, other) => INDUSTRIES[one].localeCompare(INDUSTRIES[other]));

/**
 * The rep's own word on an industry. Saved by a button, not by the choice: a list that is closed chooses anew at each key, and
 * none of those on the way is meant.
 */
export function Correct({ likely, busy, correct }: CorrectProps) {
  const [chosen, choose] = useState<Industry>();
  const field = useRef<HTMLSelectElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  const first = likely.map(({ industry }) => industry);
  return (
    <div class="correct">
      <label for={id}>It is in</label>
      <select
        id={id}
        ref={field}
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => choose(INDUSTRY_IDS.find((each) => each === value))}
      >
        <option value="" disabled>
          Choose an industry
        </option>
        {first.length === 0 ? null : <Group label="Likely" industries={first} />}
        <Group
          label={first.length === 0 ? 'All' : 'All others'}
          industries={BY_NAME.filter((each) => !first.includes(each))}
        />
      </select>
      <Button busy={busy} onPress={() => (chosen === undefined ? field.current?.focus() : correct(chosen))}>
        Save
      </Button>
    </div>
  );
}

function Group({ label, industries }: { label: string; industries: readonly Industry[] }) {
  return (
    <optgroup label={label}>
      {industries.map((industry) => (
        <option key={industry} value={industry}>
          {INDUSTRIES[industry]}
        </option>
      ))}
    </optgroup>
  );
}
