import { useState } from 'preact/hooks';
import { CADENCE, nextByOutcome } from '../../lib/targets/cadence.ts';
import { type Day, dayWords } from '../../lib/targets/day.ts';
import type { Tier } from '../../lib/targets/target.ts';
import type { TouchOutcome } from '../../lib/targets/touch.ts';
import { DayField } from './DayField.tsx';
import { quickDays } from './quick-days.ts';

interface NextChoiceProps {
  tier: Tier;
  outcome: TouchOutcome;
  today: Day;
  /** As chosen; absent: as the cadence gives. */
  value: Day | undefined;
  onChoose: (day: Day | undefined) => void;
}

/** When the next touch is due: as the cadence gives, sooner or later. */
export function NextChoice({ tier, outcome, today, value, onChoose }: NextChoiceProps) {
  const [isOwn, setOwn] = useState(false);
  const cadence = nextByOutcome(tier, outcome, today);
  if (cadence === undefined) return <span class="next-choice">Nothing more is due</span>;
  const why = outcome === 'later' ? 'in a quarter' : `tier ${tier}: ${CADENCE[tier]} days`;
  return (
    <span class="next-choice">
      <span aria-hidden="true">Next</span>
      <select
        aria-label="Next touch"
        value={isOwn ? 'own' : (value ?? '')}
        onChange={({ currentTarget }) => {
          setOwn(currentTarget.value === 'own');
          onChoose(currentTarget.value === 'own' ? cadence : currentTarget.value || undefined);
        }}
      >
        <option value="">
          {dayWords(cadence)} ({why})
        </option>
        {quickDays(today).map(([words, day]) => (
          <option key={day} value={day}>
            {words}: {dayWords(day)}
          </option>
        ))}
        <option value="own">Another day</option>
      </select>
      {isOwn ? <DayField label="Day of the next touch" today={today} value={value} onDay={onChoose} /> : null}
    </span>
  );
}
