import { useEffect, useState } from 'preact/hooks';
import type { ImportTold } from '../../../lib/account/incoming.ts';
import { Button } from '../../ui/Button.tsx';
import { day } from '../../ui/day.ts';
import { Problem } from '../../ui/Problem.tsx';
import { sentenceOf } from '../../ui/useAnswer.ts';
import { useFocusAfterRemoval } from '../../ui/useFocusAfterRemoval.ts';
import type { ImportActions } from './actions.ts';

/** What was brought in before, each to be taken back. */
export function Past({ history, undo }: Pick<ImportActions, 'history' | 'undo'>) {
  const [past, setPast] = useState<ImportTold[]>([]);
  const [said, setSaid] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const left = useFocusAfterRemoval(
    past.flatMap(({ id, undoneAt }) => (undoneAt === undefined ? id : [])),
    '#past-imports',
  );
  const look = () => history().then(setPast, (failure: unknown) => setProblem(sentenceOf(failure)));
  useEffect(() => void look(), []);
  const takeBack = async ({ id, file }: ImportTold) => {
    if (!(await undo(id))) return;
    left(id);
    setSaid(`“${file}” is taken back.`);
    await look();
  };
  if (past.length === 0) return <Problem words={problem} class="import-problem" />;
  return (
    <section aria-labelledby="past-imports">
      <h2 id="past-imports" tabIndex={-1}>
        Brought in before
      </h2>
      <p>Undo takes away what only the file said; what was read, written or decided since stays.</p>
      <ul class="import-past">
        {past.map((one) => (
          <li key={one.id}>
            <span>
              {one.file} <small>{day(one.at)}</small>
            </span>
            <span>{countsOf(one)}</span>
            {one.undoneAt === undefined ? (
              <Button
                look="quiet"
                label={`Undo ${one.file}`}
                mark={one.id}
                onPress={() => void takeBack(one)}
              >
                Undo
              </Button>
            ) : (
              <small>taken back on {day(one.undoneAt)}</small>
            )}
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </section>
  );
}

function countsOf({ created, changed, same }: ImportTold): string {
  return `${created.toLocaleString()} new, ${changed.toLocaleString()} with something new, ${same.toLocaleString()} as they were`;
}
