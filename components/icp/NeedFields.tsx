import { useState } from 'preact/hooks';
import { ICP_BOUNDS } from '../../lib/icp/bounds.ts';
import type { NeedPack } from '../../lib/icp/need-pack.ts';
import { useDesk } from './asking.ts';
import type { CriterionDraft } from './draft.ts';
import { EntriesField } from './EntriesField.tsx';
import { Field } from './Field.tsx';
import { PackChoice } from './PackChoice.tsx';
import type { FieldName } from './parse.ts';
import { Suggestions } from './Suggestions.tsx';

const COUNTER_WORDS = {
  label: 'Speaks against it',
  example: 'no warehouse of our own',
  hint: 'Optional. A company that says one of these shows the need a step less.',
};

interface NeedFieldsProps {
  draft: CriterionDraft;
  error: (field: FieldName) => string | undefined;
  onChange: (change: Partial<CriterionDraft>) => void;
}

/** A need: ready made or the rep's own, the signals it is told by, and what speaks against it. */
export function NeedFields({ draft, error, onChange }: NeedFieldsProps) {
  const { id, name, entries, typed, counter } = draft;
  const { offer } = useDesk();
  const [taken, setTaken] = useState(0);
  const take = (pack: NeedPack) => {
    onChange({
      name: pack.name,
      entries: [...pack.signals],
      typed: '',
      counter: { entries: [...pack.counterSignals], typed: '' },
    });
    setTaken(taken + 1);
    offer(`“${pack.name}” filled in.`, id, (now) => ({ ...now, name, entries, typed, counter }));
  };
  return (
    <div class="fields column">
      <PackChoice isFresh={name === '' && entries.length === 0} onTake={take} />
      <Field
        label="Name"
        value={name}
        required
        placeholder="Runs warehouses of its own"
        error={error('name')}
        onInput={(changed) => onChange({ name: changed })}
      />
      <EntriesField
        kind="need"
        entries={entries}
        typed={typed}
        error={error('entries')}
        onChange={onChange}
      />
      {entries.length < ICP_BOUNDS.signals ? (
        <Suggestions
          key={taken}
          need={{ name: name.slice(0, ICP_BOUNDS.name), signals: entries, counterSignals: counter.entries }}
          onApprove={(word) => onChange({ entries: [...entries, word] })}
        />
      ) : null}
      <EntriesField
        kind="need"
        words={COUNTER_WORDS}
        {...counter}
        error={error('counter')}
        onChange={(changed) => onChange({ counter: changed })}
      />
      <p class="hint">
        A need is <b>stated</b> where a sentence says a signal of the company itself, in these words or words
        near them: full points. It is <b>hinted</b> where one comes near, or says it of those it serves: half.
      </p>
    </div>
  );
}
