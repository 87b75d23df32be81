import { useId } from 'preact/hooks';
import { FUNCTIONS, SENIORITIES, type Seniority } from '../../lib/icp/role.ts';
import { FUNCTION_WORDS, SENIORITY_WORDS } from '../../lib/icp/role-words.ts';
import { CheckBoxes } from './CheckBoxes.tsx';
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

/** Whom to speak to at a company: rank, field, words of the title and country, each left empty where it is no matter. */
export function PersonaFields({ draft, errors, onChange }: PersonaFieldsProps) {
  const id = useId();
  return (
    <section class="persona" aria-labelledby={id}>
      <h2 id={id}>Person to speak to</h2>
      <p class="hint">
        On somebody’s page, their title and place are held against this. Choose none for any.
      </p>
      <CheckBoxes
        label="Rank"
        all={SENIORITIES}
        chosen={draft.seniorities}
        words={SENIORITY_WORDS}
        examples={EXAMPLES}
        onChange={(seniorities) => onChange({ ...draft, seniorities })}
      />
      <CheckBoxes
        label="Field"
        all={FUNCTIONS}
        chosen={draft.functions}
        words={FUNCTION_WORDS}
        onChange={(functions) => onChange({ ...draft, functions })}
      />
      <EntriesField
        kind="hiring"
        words={{ label: 'Words in the title', example: 'RevOps, plant manager' }}
        {...draft.titles}
        error={errors.get(fieldKey(PERSONA, 'counter'))}
        onChange={(titles) => onChange({ ...draft, titles })}
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
