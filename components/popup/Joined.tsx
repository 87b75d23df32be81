import type { Join } from '../../lib/account/joins.ts';
import { Button } from '../ui/Button.tsx';

interface JoinedProps {
  joins: readonly Join[];
  apart: readonly string[];
  part: (accountId: string) => void;
  /** Forgets that an account was told apart. */
  forget: (accountId: string) => void;
}

const WHY: Record<Join['by'], string> = {
  rep: 'you said so',
  page: 'its pages lead from one to the other',
};

/** What was joined to this company or told apart from it, each with the way back, however long ago. */
export function Joined({ joins, apart, part, forget }: JoinedProps) {
  return (
    <>
      <Rows
        title="One company with"
        rows={joins.map(({ id, by }) => [id, WHY[by]])}
        undo="Part"
        press={part}
      />
      <Rows title="Not the same as" rows={apart.map((id) => [id, WHY.rep])} undo="Forget" press={forget} />
    </>
  );
}

interface RowsProps {
  title: string;
  rows: readonly (readonly [id: string, why: string])[];
  undo: string;
  press: (id: string) => void;
}

function Rows({ title, rows, undo, press }: RowsProps) {
  if (rows.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul class="joined">
        {rows.map(([id, why]) => (
          <li key={id}>
            <span>
              {id} <span class="aside">· {why}</span>
            </span>
            <Button look="quiet" label={`${undo}: ${id}`} onPress={() => press(id)}>
              {undo}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
