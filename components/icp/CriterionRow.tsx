import { useEffect, useId, useRef } from 'preact/hooks';
import { IMPORTANCES, type Importance, WEIGHTS } from '../../lib/icp/icp.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { CriterionFields } from './CriterionFields.tsx';
import type { CriterionDraft } from './draft.ts';
import { IMPORTANCE_WORDS, KIND_WORDS } from './kinds.ts';
import type { FieldErrors } from './parse.ts';

interface CriterionRowProps {
  draft: CriterionDraft;
  errors: FieldErrors;
  /** Weight of the whole profile, for this one's share of the score. */
  total: number;
  /** Has just been added: its first field takes the focus. */
  fresh: boolean;
  onChange: (change: Partial<CriterionDraft>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One criterion: its question, how much it matters, its fields, its place in the order. */
export function CriterionRow({ draft, errors, total, fresh, onChange, onMove, onRemove }: CriterionRowProps) {
  const self = useRef<HTMLFieldSetElement>(null);
  const { title, asks } = KIND_WORDS[draft.kind];
  const called = draft.name.trim() === '' ? title : `${title}: ${draft.name.trim()}`;
  useEffect(() => {
    if (fresh) self.current?.querySelector<HTMLElement>('.fields :is(input, select)')?.focus();
  }, [fresh]);
  return (
    <fieldset class="criterion" ref={self}>
      <legend class="spoken">{called}</legend>
      <div class="criterion-head">
        <p aria-hidden="true">
          <b>{title}</b> <span class="asks">{asks}</span>
        </p>
        <ImportanceChoice
          value={draft.importance}
          total={total}
          onChange={(importance) => onChange({ importance })}
        />
        <div class="criterion-acts">
          <Button look="quiet" label={`Move ${called} up`} onPress={() => onMove(-1)}>
            <Icon name="up" />
          </Button>
          <Button look="quiet" label={`Move ${called} down`} onPress={() => onMove(1)}>
            <Icon name="down" />
          </Button>
          <Button look="quiet" label={`Remove ${called}`} mark={draft.id} onPress={onRemove}>
            <Icon name="close" />
          </Button>
        </div>
      </div>
      <CriterionFields draft={draft} errors={errors} onChange={onChange} />
    </fieldset>
  );
}

interface ImportanceChoiceProps {
  value: Importance;
  total: number;
  onChange: (importance: Importance) => void;
}

/** How much it matters, in words, with the points and what they come to in the whole score. */
function ImportanceChoice({ value, total, onChange }: ImportanceChoiceProps) {
  const id = useId();
  const weight = WEIGHTS[value];
  return (
    <div class="importance">
      <span class="share" id={id}>
        {weight === 0 ? 'no points' : `${Math.round((weight / total) * 100)} % of the score`}
      </span>
      <select
        aria-label="How much it matters"
        aria-describedby={id}
        value={value}
        onChange={(event) => {
          const chosen = IMPORTANCES.find((importance) => importance === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {IMPORTANCES.map((importance) => (
          <option key={importance} value={importance}>
            {IMPORTANCE_WORDS[importance]}
            {WEIGHTS[importance] === 0 ? '' : ` · ${WEIGHTS[importance]}`}
          </option>
        ))}
      </select>
    </div>
  );
}
