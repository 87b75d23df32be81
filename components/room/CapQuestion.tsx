import './room.css';
import { useId, useState } from 'preact/hooks';
import { capForDeal, HARD_CAP, overSentence } from '../../lib/targets/capacity.ts';
import { DEALS, type Deal, type ListSettings } from '../../lib/targets/settings.ts';
import type { ListActions } from '../targets/actions.ts';
import { hashOf } from '../targets/route.ts';
import { Button } from '../ui/Button.tsx';

/** What each size asks of a rep (PRACTICE.md 3). */
const SIZES: Record<Deal, { words: string; why: string }> = {
  over1m: { words: 'Over 1 million', why: 'each takes a plan of its own and a year of work' },
  over500k: { words: '500,000 to 1 million', why: 'many people decide on each' },
  over50k: { words: '50,000 to 500,000', why: 'each wants a touch every week or two' },
  over10k: { words: '10,000 to 50,000', why: 'as many as one rep can know by name' },
  unsure: { words: 'Not sure', why: 'about 29 touches a week keep up with it' },
};

interface CapQuestionProps {
  settings: Pick<ListSettings, 'cap' | 'deal'>;
  /** How many are on the list. */
  used: number;
  on: Pick<ListActions, 'settings' | 'go'>;
}

/** How much room the list has: asked once, by what a deal is worth, and changed later at will. */
export function CapQuestion({ settings: { cap, deal }, used, on }: CapQuestionProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState(String(cap));
  const own = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
  const isRoom = own >= 1 && own <= HARD_CAP;
  const choose = (chosen: Deal, places: number) => {
    on.settings({ deal: chosen, cap: places });
    setTyped(String(places));
    setOpen(false);
  };
  // Names first: nobody needs to know how many fit before there is one.
  if (deal === undefined && used === 0) return null;
  const over = overSentence(used, cap);
  return (
    <div class="cap">
      {over === undefined ? null : (
        <p class="cap-over">
          {over}{' '}
          <button type="button" class="linklike" onClick={() => on.go(hashOf('targets', { review: '1' }))}>
            Choose who goes
          </button>
        </p>
      )}
      {deal !== undefined && !isOpen ? (
        <p>
          <button type="button" class="linklike" onClick={() => setOpen(true)}>
            {cap} {cap === 1 ? 'place' : 'places'}: change
          </button>
        </p>
      ) : (
        <section class="cap-card" aria-labelledby={`${id}-ask`}>
          <h2 id={`${id}-ask`}>How big is a typical deal?</h2>
          <p>
            A list that can be worked is finite. What a deal is worth says how many companies deserve a place.
          </p>
          <ul>
            {DEALS.map((each) => (
              <li key={each}>
                <button
                  type="button"
                  class="button"
                  aria-pressed={each === deal}
                  onClick={() => choose(each, capForDeal(each))}
                >
                  <b>{SIZES[each].words}</b>
                  <span>
                    {capForDeal(each)} places <small>{SIZES[each].why}</small>
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (isRoom) choose(deal ?? 'unsure', own);
            }}
          >
            <label for={`${id}-own`}>or so many places:</label>
            <input
              id={`${id}-own`}
              inputMode="numeric"
              size={4}
              value={typed}
              aria-invalid={!isRoom}
              aria-describedby={`${id}-wrong`}
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
            <button type="submit" class="button">
              Set
            </button>
            {isOpen ? (
              <Button look="quiet" onPress={() => setOpen(false)}>
                Leave it
              </Button>
            ) : null}
            <span id={`${id}-wrong`} role="status">
              {isRoom ? '' : `A whole number from 1 to ${HARD_CAP}.`}
            </span>
          </form>
        </section>
      )}
    </div>
  );
}
