import { useId } from 'preact/hooks';
import type { Said } from '../../../lib/exchange/import/companies.ts';
import type { Relation } from '../../../lib/facts/fact.ts';

const CHOICES = {
  look: 'Companies to look at',
  customer: 'Customers already',
  competitor: 'Competitors',
  owned: 'A colleague’s',
} as const;

interface RelationChoiceProps {
  said: Said;
  onSaid: (said: Said) => void;
}

/** What the companies of a list are. Those that nobody should court are ruled out, whatever a profile says. */
export function RelationChoice({ said: { relation }, onSaid }: RelationChoiceProps) {
  const id = useId();
  const chosen = relation?.is ?? 'look';
  const choose = (is: string) =>
    onSaid(is === 'customer' || is === 'competitor' || is === 'owned' ? { relation: { is } } : {});
  const name = (by: string) =>
    onSaid({ relation: { is: 'owned', ...(by !== '' && { by }) } satisfies Relation });
  return (
    <fieldset class="import-relation">
      <legend>What are they?</legend>
      {Object.entries(CHOICES).map(([is, words]) => (
        <label key={is}>
          <input type="radio" name={id} value={is} checked={chosen === is} onChange={() => choose(is)} />
          {words}
        </label>
      ))}
      {chosen === 'owned' ? (
        <label>
          Whose, where the file does not say:{' '}
          <input
            type="text"
            maxLength={80}
            value={relation?.by ?? ''}
            onInput={({ currentTarget }) => name(currentTarget.value.trim())}
          />
        </label>
      ) : null}
      {chosen === 'look' ? null : (
        <p>They are ruled out from now on: each shows × with this file’s name, wherever you meet it.</p>
      )}
    </fieldset>
  );
}
