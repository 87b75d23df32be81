import './first-list.css';
import { useRef, useState } from 'preact/hooks';
import { addressOf } from '../../lib/account/room-id.ts';
import type { Letter } from '../../lib/fit/fit.ts';
import type { CompanyAt, ListActions } from '../targets/actions.ts';
import { Button } from '../ui/Button.tsx';
import { FromTabs } from './FromTabs.tsx';
import { FromText } from './FromText.tsx';
import { NamePicker } from './NamePicker.tsx';

/** Names that a first list should hold (PRACTICE.md 1): until then the page says how many are missing. */
const FIRST_NAMES = 10;

/** A company seen and not chosen. */
export interface BestSeen {
  /** The account's. */
  id: string;
  label: string;
  letter: Letter;
  score?: number;
}

interface FirstListProps {
  /** How many are on the list, of how many. */
  used: number;
  cap: number;
  /** Best first. */
  best: readonly BestSeen[];
  on: Pick<ListActions, 'openTabs' | 'readText' | 'tellNames' | 'choose'>;
}

type Way = 'tabs' | 'text' | 'best';

/** From nothing to ten names in minutes, by three ways. Gone once there are ten and the rep is done with it. */
export function FirstList({ used, cap, best, on }: FirstListProps) {
  const [way, setWay] = useState<Way>();
  const tabs = useRef<Promise<CompanyAt[] | undefined>>(undefined);
  const [nth, setNth] = useState(0);
  const room = Math.max(0, cap - used);
  const enough = Math.min(FIRST_NAMES, cap);
  if (used >= enough && way === undefined) return null;
  const open = (to: Way) => {
    // Straight from the press: the browser asks the rep for leave.
    if (to === 'tabs') tabs.current = on.openTabs();
    setWay(to);
    setNth(nth + 1);
  };
  const button = (to: Way, words: string) => (
    <button type="button" class="button" aria-expanded={way === to} onClick={() => open(to)}>
      {words}
    </button>
  );
  return (
    <section class="first-list" aria-labelledby="make-it-now">
      <h2 id="make-it-now">{headline(used, enough)}</h2>
      <p class="first-progress">
        <progress value={Math.min(used, enough)} max={enough} aria-label="Names of a first list" />
        {used} of {enough}
      </p>
      {used > 0 ? null : (
        <p>
          Without targets you call whoever answers. Think of companies like your best customers, of those you
          nearly won, your competitors’ customers, and whoever your referrers know.
        </p>
      )}
      <p class="first-ways">
        {button('tabs', 'From open tabs')}
        {button('text', 'From a file or pasted text')}
        {best.length === 0 ? null : button('best', `From the ${best.length} best you have seen`)}
        {way === undefined ? null : (
          <Button look="quiet" onPress={() => setWay(undefined)}>
            Done
          </Button>
        )}
      </p>
      {way === 'tabs' && tabs.current ? <FromTabs key={nth} tabs={tabs.current} room={room} on={on} /> : null}
      {way === 'text' ? <FromText key={nth} room={room} on={on} /> : null}
      {way === 'best' ? (
        <NamePicker
          key={nth}
          room={room}
          choose={on.choose}
          names={best.map(({ id, ...seen }) => ({ ...seen, url: addressOf(id), title: id }))}
        />
      ) : null}
    </section>
  );
}

function headline(used: number, enough: number): string {
  if (used === 0) return 'You have no list yet: make it now.';
  const missing = enough - used;
  return missing > 0
    ? `${missing} more ${missing === 1 ? 'makes' : 'make'} a first list.`
    : 'Your first list stands.';
}
