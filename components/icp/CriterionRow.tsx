import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { describeCriterion } from '../../lib/icp/describe.ts';
import { IMPORTANCES, type Importance, WEIGHTS } from '../../lib/icp/icp.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { CriterionFields } from './CriterionFields.tsx';
import type { CriterionDraft } from './draft.ts';
import { IMPORTANCE_WORDS, isTiming, KIND_WORDS } from './kinds.ts';
import { type FieldErrors, fieldKey, parseCriterion } from './parse.ts';

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

/** One criterion: a line in plain words and how much it matters; its fields once it is opened or one of them is wrong. */
export function CriterionRow({ draft, errors, total, fresh, onChange, onMove, onRemove }: CriterionRowProps) {
  const self = useRef<HTMLFieldSetElement>(null);
  const id = useId();
  const [isUnfolded, setUnfolded] = useState(fresh);
  const isOpen = isUnfolded || [...errors.keys()].some((key) => key.startsWith(fieldKey(draft.id, '')));
  const { title, asks } = KIND_WORDS[draft.kind];
  const called = draft.name.trim() === '' ? title : `${title}: ${draft.name.trim()}`;
  useEffect(() => {
    if (fresh) self.current?.querySelector<HTMLElement>('.fields :is(input, select)')?.focus();
  }, [fresh]);
  return (
    <fieldset class="criterion" ref={self}>
      <legend class="spoken">{called}</legend>
      <div class="criterion-head">
        <button
          type="button"
          class="fold"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setUnfolded(!isOpen)}
        >
          <b>{title}</b> <span class="asks">{isOpen ? asks : inWords(draft)}</span>
        </button>
        <ImportanceChoice
          value={draft.importance}
          total={isTiming(draft.kind) ? undefined : total}
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
      <div id={id} hidden={!isOpen}>
        <CriterionFields draft={draft} errors={errors} onChange={onChange} />
      </div>
    </fieldset>
  );
}

/** What it asks for; its question while that is not written yet. */
function inWords(draft: CriterionDraft): string {
  const errors: FieldErrors = new Map();
  const criterion = parseCriterion(draft, navigator.languages, errors);
  return criterion && errors.size === 0 ? describeCriterion(criterion) : KIND_WORDS[draft.kind].asks;
}

interface ImportanceChoiceProps {
  value: Importance;
  /** Of all points; absent where it is no matter of points. */
  total: number | undefined;
  onChange: (importance: Importance) => void;
}

/** How much it matters, in words, with the points and what they come to in the whole score. */
function ImportanceChoice({ value, total, onChange }: ImportanceChoiceProps) {
  const id = useId();
  return (
    <div class="importance">
      <span class="share" id={id}>
        {shareOf(WEIGHTS[value], total)}
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
            {total === undefined || WEIGHTS[importance] === 0 ? '' : ` · ${WEIGHTS[importance]}`}
          </option>
        ))}
      </select>
    </div>
  );
}

function shareOf(weight: number, total: number | undefined): string {
  if (weight === 0) return 'no points';
  return total === undefined ? 'timing, no points' : `${Math.round((weight / total) * 100)} % of the score`;
}
