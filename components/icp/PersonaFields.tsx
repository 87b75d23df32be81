import { useId } from 'preact/hooks';
import { FUNCTIONS, SENIORITIES, type Seniority } from '../../lib/icp/role.ts';
import { FUNCTION_WORDS, SENIORITY_WORDS } from '../../lib/icp/role-words.ts';
import type { PersonaDraft } from './draft.ts';
import { EntriesField } from './EntriesField.tsx';
import { type FieldErrors, fieldKey, PERSONA } from './parse.ts';

/** Titles that stand for a rank whose name alone may not tell. */
const EXAMPLES: Partial<Record<Seniority, string>> = {
  owner: 'founder, partner',
  chief: 'CEO, CFO, managing director',
  head: 'head of, director',
  senior: 'senior, principal, lead',
  junior: 'trainee, intern',
};

interface PersonaFieldsProps {
  draft: PersonaDraft;
  errors: FieldErrors;
  onChange: (draft: PersonaDraft) => void;
}

/** Whom to speak to at a company: rank, field and country, each left empty where it is no matter. */
export function PersonaFields({ draft, errors, onChange }: PersonaFieldsProps) {
  const id = useId();
  return (
    <section class="persona" aria-labelledby={id}>
      <h2 id={id}>Person to speak to</h2>
      <p class="hint">
        On somebody’s page, their title and place are held against this. Choose none for any.
      </p>
      <Choices
        label="Rank"
        all={SENIORITIES}
        chosen={draft.seniorities}
        words={SENIORITY_WORDS}
        examples={EXAMPLES}
        onChange={(seniorities) => onChange({ ...draft, seniorities })}
      />
      <Choices
        label="Field"
        all={FUNCTIONS}
        chosen={draft.functions}
        words={FUNCTION_WORDS}
        onChange={(functions) => onChange({ ...draft, functions })}
      />
      <EntriesField
        kind="place"
        entries={draft.entries}
        typed={draft.typed}
        error={errors.get(fieldKey(PERSONA, 'entries'))}
        onChange={(change) => onChange({ ...draft, ...change })}
      />
    </section>
  );
}

interface ChoicesProps<T extends string> {
  label: string;
  all: readonly T[];
  chosen: readonly T[];
  words: Readonly<Record<T, string>>;
  examples?: Partial<Record<T, string>>;
  /** In the order of `all`. */
  onChange: (chosen: T[]) => void;
}

function Choices<T extends string>({ label, all, chosen, words, examples, onChange }: ChoicesProps<T>) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot stand in line with other labels of fields.
    <div class="field" role="group" aria-labelledby={id}>
      <span class="label" id={id}>
        {label}
      </span>
      <div class="choices">
        {all.map((one) => (
          <label key={one} title={examples?.[one]}>
            <input
              type="checkbox"
              checked={chosen.includes(one)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(all.filter((other) => (other === one ? checked : chosen.includes(other))))
              }
            />
            {words[one]}
          </label>
        ))}
      </div>
    </div>
  );
}
