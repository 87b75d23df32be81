import { useId } from 'preact/hooks';
import type { CriterionDraft } from './draft.ts';
import { Field, FieldError } from './Field.tsx';
import type { FieldName } from './parse.ts';

interface OwnListFieldsProps {
  draft: CriterionDraft;
  error: (field: FieldName) => string | undefined;
  onChange: (change: Partial<CriterionDraft>) => void;
}

/** A list of companies that the rep pastes: its name, and one address a line. */
export function OwnListFields({ draft: { name, typed }, error, onChange }: OwnListFieldsProps) {
  const id = useId();
  const problem = error('entries');
  return (
    <div class="fields column">
      <Field
        label="Name of the list"
        value={name}
        required
        placeholder="Trade fair 2026"
        error={error('name')}
        onInput={(changed) => onChange({ name: changed })}
      />
      <div class="field">
        <label for={id}>Companies, one a line</label>
        <textarea
          id={id}
          rows={6}
          value={typed}
          placeholder={'acme.example\nlinkedin.com/company/acme'}
          aria-invalid={problem !== undefined}
          aria-describedby={[`${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ')}
          onInput={({ currentTarget: { value } }) => onChange({ typed: value })}
        />
        <p class="hint" id={`${id}-hint`}>
          Sites or LinkedIn pages. Who is not on it counts as a no: “Never” with your customers keeps them
          out.
        </p>
        <FieldError id={`${id}-error`} error={problem} />
      </div>
    </div>
  );
}
