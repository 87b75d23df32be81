import './remind.css';
import { Problem } from '../ui/Problem.tsx';
import { Switch } from '../ui/Switch.tsx';

/** The morning's notice, as the rep set it and as far as the browser lets it come. */
export interface Reminding {
  /** "08:30"; absent: none was asked for. */
  at?: string | undefined;
  /** Whether the browser lets notices be shown; it may have taken that back since. */
  isAllowed: boolean;
  /** Why the last press changed nothing. */
  problem?: string | undefined;
  /** Null turns it off. The browser may ask the rep: to be called straight from the press. */
  set(at: string | null): void;
}

/** Early enough for the day's first call. */
const USUAL = '08:30';

/** Whether a notice comes in the morning, and when. */
export function RemindChoice({ at, isAllowed, problem, set }: Reminding) {
  const isOn = at !== undefined && isAllowed;
  return (
    <div class="remind">
      <Switch
        label="Remind me in the morning"
        sentence={
          at !== undefined && !isAllowed
            ? 'The browser lets no notices through any more. Turn this on to be asked again.'
            : 'One quiet notice on workdays when touches are due.'
        }
        on={isOn}
        onToggle={() => set(isOn ? null : (at ?? USUAL))}
      />
      {isOn ? (
        <input
          type="time"
          aria-label="Time of the notice"
          required
          value={at}
          onChange={({ currentTarget: { value } }) => {
            // An emptied field is one that is being written.
            if (value !== '') set(value);
          }}
        />
      ) : null}
      <Problem words={problem} />
    </div>
  );
}
