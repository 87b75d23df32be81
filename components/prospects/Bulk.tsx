import { PASS_REASONS } from '../../lib/targets/argue/say.ts';
import { Button } from '../ui/Button.tsx';
import type { ProspectActions } from './actions.ts';
import { inThousands } from './columns.tsx';

/** Companies that are dealt with at once, else than by adding them: each is a message, and all can be taken back. */
const AT_ONCE = 500;

interface BulkProps {
  /** Of the companies marked, the first one first. */
  ids: readonly string[];
  /** Those of them that are not on the list. */
  fresh: readonly string[];
  arePassed: boolean;
  room: { used: number; cap: number };
  onAdd: (fresh: readonly string[]) => void;
  /** None is to be marked any more. */
  onDone: () => void;
  on: Pick<ProspectActions, 'forget' | 'join' | 'pass'>;
}

/** What can be done with all companies marked; what will not fit is said before. */
export function Bulk({ ids, fresh, arePassed, room, onAdd, onDone, on }: BulkProps) {
  const places = Math.max(0, room.cap - room.used);
  const act = (work: () => void) => () => {
    work();
    onDone();
  };
  return (
    <section class="targets-bar bulk" aria-label="With those selected">
      {fresh.length === 0 ? null : (
        <Button look="primary" busy={places === 0 && fresh.length > 1} onPress={() => onAdd(fresh)}>
          {addWords(fresh.length, places)}
        </Button>
      )}
      <span>{roomWords(fresh.length, places, room)}</span>
      {ids.length > AT_ONCE ? (
        <span>Select {AT_ONCE} at most to join, pass or forget them</span>
      ) : (
        <>
          {ids.length < 2 ? null : <Button onPress={act(() => on.join(ids))}>Same company</Button>}
          {arePassed ? (
            <Button onPress={act(() => on.pass(ids, null))}>Passed no more</Button>
          ) : (
            <PassChoice onPass={(reason) => act(() => on.pass(ids, reason))()} />
          )}
          <Button onPress={act(() => on.forget(ids))}>Forget everywhere</Button>
        </>
      )}
      <Button look="quiet" onPress={onDone}>
        Select none
      </Button>
    </section>
  );
}

function PassChoice({ onPass }: { onPass: (reason: (typeof PASS_REASONS)[number]) => void }) {
  return (
    <select
      aria-label="Pass on those selected: why?"
      value=""
      onChange={({ currentTarget }) => {
        const reason = PASS_REASONS.find((one) => one === currentTarget.value);
        if (reason) onPass(reason);
      }}
    >
      <option value="">Pass: why?</option>
      {PASS_REASONS.map((reason) => (
        <option key={reason}>{reason}</option>
      ))}
    </select>
  );
}

function addWords(count: number, places: number): string {
  const fit = count > places && places > 0 ? `${places} of ` : '';
  return `Add ${fit}${inThousands(count)} to your list`;
}

function roomWords(count: number, places: number, { used, cap }: BulkProps['room']): string {
  if (count === 0) return 'On your list already';
  if (places === 0)
    return `Your list is full (${used} of ${cap})${count > 1 ? ': swap companies in one by one' : ': one makes room'}`;
  const left = `${places} ${places === 1 ? 'place' : 'places'} left`;
  return count > places ? `${left}: ${inThousands(count - places)} will not fit` : left;
}
