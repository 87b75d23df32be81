import { BusinessFields } from './BusinessFields.tsx';
import { Choice } from './Choice.tsx';
import type { CriterionDraft, NumberName } from './draft.ts';
import { EntriesField } from './EntriesField.tsx';
import { Field } from './Field.tsx';
import { LikenessFields } from './LikenessFields.tsx';
import { NearFields } from './NearFields.tsx';
import { NeedFields } from './NeedFields.tsx';
import { OwnListFields } from './OwnListFields.tsx';
import { type FieldErrors, type FieldName, fieldKey } from './parse.ts';
import { CURRENCIES } from './sums.ts';

const HOW = { '': 'Any of them', all: 'All of them', near: 'All within ten words' } as const;

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
  const languages = (label: string) => (
    <EntriesField
      kind="language"
      words={{ label, example: 'German, en' }}
      {...draft.counter}
      error={error('counter')}
      onChange={(counter) => onChange({ counter })}
    />
  );
  switch (kind) {
    case 'size':
    case 'revenue':
      return (
        <div class="fields">
          {kind === 'revenue' ? (
            <Choice
              label="Currency"
              value={draft.currency}
              options={currencies(draft.currency)}
              onChange={(currency) => onChange({ currency })}
            />
          ) : null}
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
          <Choice label="Said" value={draft.how} options={HOW} onChange={(how) => onChange({ how })} />
          {entries}
          {languages('Only on pages in these languages')}
        </div>
      );
    case 'market':
      return (
        <div class="fields">
          {entries}
          {languages('Or any of these languages')}
        </div>
      );
    case 'funding':
    case 'growth':
      return <p class="hint">Timing only: it shows whether now is the moment, and earns no points.</p>;
    case 'hiring':
      return (
        <div class="fields">
          {entries}
          {number('atLeast', 'Open jobs at least')}
        </div>
      );
    case 'business':
      return <BusinessFields draft={draft} error={error('models')} onChange={onChange} />;
    case 'need':
      return <NeedFields draft={draft} error={error} onChange={onChange} />;
    case 'likeness':
      return <LikenessFields draft={draft} error={error} onChange={onChange} />;
    case 'place':
      return (
        <div class="fields column">
          {entries}
          <NearFields draft={draft} error={error} onChange={onChange} />
        </div>
      );
    case 'list':
      return <OwnListFields draft={draft} error={error} onChange={onChange} />;
    case 'industry':
    case 'technology':
    case 'certificate':
      return <div class="fields">{entries}</div>;
  }
}

/** Those offered, and the profile's own where it is another. */
function currencies(own: string): Record<string, string> {
  return Object.fromEntries([...new Set([...CURRENCIES, own])].map((code) => [code, code]));
}
