import { useEffect, useState } from 'preact/hooks';
import type { ImportTold } from '../../../lib/account/incoming.ts';
import { Button } from '../../ui/Button.tsx';
import { day } from '../../ui/day.ts';
import { Problem } from '../../ui/Problem.tsx';
import { sentenceOf } from '../../ui/useAnswer.ts';
import type { ImportActions } from './actions.ts';

/** What was brought in before, each to be taken back. */
export function Past({ history, undo }: Pick<ImportActions, 'history' | 'undo'>) {
  const [past, setPast] = useState<ImportTold[]>([]);
  const [problem, setProblem] = useState<string>();
  const look = () => history().then(setPast, (failure: unknown) => setProblem(sentenceOf(failure)));
  useEffect(() => void look(), []);
  if (past.length === 0) return <Problem words={problem} class="import-problem" />;
  return (
    <section aria-labelledby="past-imports">
      <h2 id="past-imports">Brought in before</h2>
      <p>Undo takes away what only the file said; what was read, written or decided since stays.</p>
      <ul class="import-past">
        {past.map(({ id, file, at, created, changed, undoneAt }) => (
          <li key={id}>
            <span>
              {file} <small>{day(at)}</small>
            </span>
            <span>
              {created.toLocaleString()} new, {changed.toLocaleString()} changed
            </span>
            {undoneAt === undefined ? (
              <Button look="quiet" label={`Undo ${file}`} onPress={() => void undo(id).then(look)}>
                Undo
              </Button>
            ) : (
              <small>undone</small>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
