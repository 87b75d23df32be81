import type { Join } from '../../lib/account/joins.ts';
import { Button } from '../ui/Button.tsx';

interface JoinedProps {
  joins: readonly Join[];
  part: (accountId: string) => void;
}

const WHY: Record<Join['by'], string> = {
  rep: 'you said so',
  page: 'its pages lead from one to the other',
};

/** What was joined to make this company, each with the way back, however long ago. */
export function Joined({ joins, part }: JoinedProps) {
  if (joins.length === 0) return null;
  return (
    <section aria-label="One company with">
      <h3>One company with</h3>
      <ul class="joined">
        {joins.map(({ id, by }) => (
          <li key={id}>
            <span>
              {id} <span class="aside">· {WHY[by]}</span>
            </span>
            <Button look="quiet" label={`Part from ${id}`} onPress={() => part(id)}>
              Part
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
