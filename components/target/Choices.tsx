import { STATUSES, type Status, TIERS, type Tier } from '../../lib/targets/target.ts';
import { STATUS_WORDS } from '../targets/said.ts';

interface ChoiceProps<T> {
  name: string;
  value: T;
  onChoose: (value: T) => void;
}

/** A target's tier. */
export function TierChoice({ name, value, onChoose }: ChoiceProps<Tier>) {
  return (
    <select
      aria-label={`Tier of ${name}`}
      value={value}
      onChange={({ currentTarget }) => {
        const tier = TIERS.find((one) => one === currentTarget.value);
        // A full tier may refuse: until it is changed in truth, the old one stands.
        currentTarget.value = value;
        if (tier) onChoose(tier);
      }}
    >
      {TIERS.map((tier) => (
        <option key={tier}>{tier}</option>
      ))}
    </select>
  );
}

/** Where the rep stands with a target. */
export function StatusChoice({ name, value, onChoose }: ChoiceProps<Status>) {
  return (
    <select
      aria-label={`Status of ${name}`}
      value={value}
      onChange={({ currentTarget }) => {
        const status = STATUSES.find((one) => one === currentTarget.value);
        if (status) onChoose(status);
      }}
    >
      {STATUSES.map((status) => (
        <option key={status} value={status}>
          {STATUS_WORDS[status]}
        </option>
      ))}
    </select>
  );
}
