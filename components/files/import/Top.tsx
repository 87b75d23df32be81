import { addressOf } from '../../../lib/account/room-id.ts';
import { NamePicker } from '../../first-list/NamePicker.tsx';
import { Problem } from '../../ui/Problem.tsx';
import type { ImportActions } from './actions.ts';
import { useBest } from './use-best.ts';

interface TopProps {
  /** Of the accounts that the file told of. */
  ids: ReadonlySet<string>;
  targets: ReadonlySet<string>;
  cap: number;
  on: Pick<ImportActions, 'choose' | 'score'>;
}

/** The best of what was brought in, as soon as all of it is scored: ticked as far as the list has room. */
export function Top({ ids, targets, cap, on }: TopProps) {
  const { best, left, of, problem } = useBest(ids, targets, on.score);
  const room = Math.max(0, cap - targets.size);
  if (problem !== undefined) return <Problem words={problem} class="import-problem" />;
  if (!best)
    return (
      <div class="import-act">
        <progress {...(of > 0 && { value: of - left, max: of })} aria-label="Scoring" />
        <span role="status">Scoring them …</span>
        {of > 0 ? (
          <span>
            {(of - left).toLocaleString()} of {of.toLocaleString()}
          </span>
        ) : null}
      </div>
    );
  if (best.length === 0)
    return (
      <p role="status">
        None of them fits well enough to be picked, or those that do are on your list already.
      </p>
    );
  return (
    <>
      <h3>The best of them</h3>
      <p role="status">
        {room === 0
          ? 'Your list is full. In Prospects, one of them can take a target’s place.'
          : `There is room for ${room} on your list. What is not known yet counts neither way.`}
      </p>
      <NamePicker
        names={best.map((one) => ({ ...one, url: addressOf(one.id), title: one.id }))}
        room={room}
        all
        choose={on.choose}
      />
    </>
  );
}
