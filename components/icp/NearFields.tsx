import type { CriterionDraft } from './draft.ts';
import { Field } from './Field.tsx';
import type { FieldName } from './parse.ts';

interface NearFieldsProps {
  draft: CriterionDraft;
  error: (field: FieldName) => string | undefined;
  onChange: (change: Partial<CriterionDraft>) => void;
}

/** How far from which city, beside the countries or without them. */
export function NearFields({ draft: { name, numbers }, error, onChange }: NearFieldsProps) {
  return (
    <div class="fields">
      <Field
        label="Near a city"
        value={name}
        placeholder="Hamburg, Germany"
        error={error('name')}
        onInput={(city) => onChange({ name: city })}
      />
      <Field
        label="Within km"
        value={numbers.km}
        numeric
        error={error('km')}
        onInput={(km) => onChange({ numbers: { ...numbers, km } })}
      />
    </div>
  );
}
