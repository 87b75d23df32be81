import type { Day } from '../../lib/targets/day.ts';

interface DayFieldProps {
  label: string;
  today: Day;
  value: Day | undefined;
  onDay: (day: Day) => void;
}

/** A day of the rep's own. */
export function DayField({ label, today, value, onDay }: DayFieldProps) {
  return (
    <input
      type="date"
      aria-label={label}
      min={today}
      value={value}
      onInput={({ currentTarget }) => onDay(currentTarget.value)}
    />
  );
}
