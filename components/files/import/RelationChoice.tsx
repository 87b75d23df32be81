import { useId } from 'preact/hooks';
import type { Said } from '../../../lib/exchange/import/companies.ts';
import { RELATIONS } from '../../../lib/facts/fact.ts';

const CHOICES = {
  look: 'Companies to look at',
  customer: 'Customers already',
  competitor: 'Competitors',
  owned: 'A colleague’s accounts',
} as const;

interface RelationChoiceProps {
  said: Said;
  onSaid: (said: Said) => void;
}

/** What the companies of a list are. Those that nobody should court are ruled out, whatever a profile says. */
export function RelationChoice({ said: { relation, ...said }, onSaid }: RelationChoiceProps) {
  const id = useId();
  const chosen = relation?.is ?? 'look';
  const choose = (word: string) => {
    const is = RELATIONS.find((one) => one === word);
    onSaid({ ...said, ...(is && { relation: { is } }) });
  };
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
            onInput={({ currentTarget: { value: by } }) =>
              onSaid({ ...said, relation: { is: 'owned', ...(by.trim() !== '' && { by }) } })
            }
          />
        </label>
      ) : null}
      {chosen === 'look' ? null : (
        <p>They are ruled out from now on: each shows × with this file’s name, wherever you meet it.</p>
      )}
    </fieldset>
  );
}
