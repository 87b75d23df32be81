import { BusinessFields } from './BusinessFields.tsx';
import type { CriterionDraft, NumberName } from './draft.ts';
import { EntriesField } from './EntriesField.tsx';
import { Field } from './Field.tsx';
import { LikenessFields } from './LikenessFields.tsx';
import { NeedFields } from './NeedFields.tsx';
import { type FieldErrors, type FieldName, fieldKey } from './parse.ts';

interface CriterionFieldsProps {
  draft: CriterionDraft;
  errors: FieldErrors;
  onChange: (change: Partial<CriterionDraft>) => void;
}

/** The fields that a kind of criterion asks for. */
export function CriterionFields({ draft, errors, onChange }: CriterionFieldsProps) {
  const { kind, numbers } = draft;
  const error = (field: FieldName) => errors.get(fieldKey(draft.id, field));
  const number = (name: NumberName, label: string, required = false) => (
    <Field
      label={label}
      value={numbers[name]}
      numeric
      required={required}
      error={error(name)}
      onInput={(value) => onChange({ numbers: { ...numbers, [name]: value } })}
    />
  );
  const entries = (
    <EntriesField
      kind={kind}
      entries={draft.entries}
      typed={draft.typed}
      error={error('entries')}
      onChange={onChange}
    />
  );
  switch (kind) {
    case 'size':
      return (
        <div class="fields">
          {number('min', 'At least', true)}
          {number('max', 'At most', true)}
          {number('halfMin', 'Half credit from')}
          {number('halfMax', 'Half credit up to')}
        </div>
      );
    case 'founded':
      return (
        <div class="fields">
          {number('from', 'First year')}
          {number('to', 'Last year')}
        </div>
      );
    case 'words':
      return (
        <div class="fields">
          <Field
            label="Name"
            value={draft.name}
            required
            placeholder="Logistics"
            error={error('name')}
            onInput={(name) => onChange({ name })}
          />
          {entries}
        </div>
      );
    case 'business':
      return <BusinessFields draft={draft} error={error('models')} onChange={onChange} />;
    case 'need':
      return <NeedFields draft={draft} error={error} onChange={onChange} />;
    case 'likeness':
      return <LikenessFields draft={draft} error={error} onChange={onChange} />;
    case 'place':
    case 'industry':
    case 'technology':
    case 'hiring':
      return <div class="fields">{entries}</div>;
  }
}
