import type { Move, Preview } from '../../lib/fit/preview-sum.ts';
import { count } from '../../lib/icp/describe.ts';

/** Companies that an edit moves one way, the farthest first, each with the reasons. */
export function Movers({ side, words }: { side: Preview['up']; words: string }) {
  if (side.count === 0) return null;
  const unnamed = side.count - side.named.length;
  return (
    <details class="more">
      <summary>
        {count(side.count)} {words}
      </summary>
      <ul class="movers">
        {side.named.map((move) => (
          <Mover key={move.accountId} move={move} />
        ))}
        {unnamed > 0 ? <li class="hint">and {count(unnamed)} more</li> : null}
      </ul>
    </details>
  );
}

function Mover({ move: { name, from, to, why } }: { move: Move }) {
  return (
    <li>
      <b>{name}</b>{' '}
      <span class="number">
        {grade(from)} → {grade(to)}
      </span>
      {why.map((reason) => (
        <p key={reason} class="hint">
          {reason}
        </p>
      ))}
    </li>
  );
}

function grade({ letter, score }: Move['from']): string {
  return score === undefined ? letter : `${letter} ${score}`;
}
