import { useId } from 'preact/hooks';
import { BUSINESS_MODELS } from '../../lib/icp/business.ts';
import { BUSINESS_WORDS } from '../../lib/icp/business-words.ts';
import { CheckBoxes } from './CheckBoxes.tsx';
import type { CriterionDraft } from './draft.ts';
import { FieldError } from './Field.tsx';

const PAYING = { '': 'Either', businesses: 'Businesses', consumers: 'Consumers' } as const;
const BUYERS = ['', 'businesses', 'consumers'] as const;

interface BusinessFieldsProps {
  draft: CriterionDraft;
  error: string | undefined;
  onChange: (change: Partial<CriterionDraft>) => void;
}

/** What a company is for a living, and who pays it. */
export function BusinessFields({ draft, error, onChange }: BusinessFieldsProps) {
  const id = useId();
  return (
    <div class="fields column">
      <CheckBoxes
        label="Any of these; none for any"
        all={BUSINESS_MODELS}
        chosen={draft.models}
        words={BUSINESS_WORDS}
        onChange={(models) => onChange({ models })}
      />
      <div class="field">
        <label for={id}>Who pays</label>
        <select
          id={id}
          class="as-short"
          value={draft.buyers}
          aria-invalid={error !== undefined}
          aria-describedby={error && `${id}-error`}
          onChange={({ currentTarget: { value } }) =>
            onChange({ buyers: BUYERS.find((one) => one === value) ?? '' })
          }
        >
          {BUYERS.map((one) => (
            <option key={one} value={one}>
              {PAYING[one]}
            </option>
          ))}
        </select>
        <FieldError id={`${id}-error`} error={error} />
      </div>
    </div>
  );
}
