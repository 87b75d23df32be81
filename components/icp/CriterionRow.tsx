import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { describeCriterion } from '../../lib/icp/describe.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { CriterionFields } from './CriterionFields.tsx';
import type { CriterionDraft } from './draft.ts';
import { ImportanceChoice } from './ImportanceChoice.tsx';
import { isTiming, KIND_WORDS } from './kinds.ts';
import { type FieldErrors, fieldKey, parseCriterion } from './parse.ts';

interface CriterionRowProps {
  draft: CriterionDraft;
  errors: FieldErrors;
  /** Weight of the whole profile, for this one's share of the score. */
  total: number;
  /** Has just been added: its first field takes the focus. */
  fresh: boolean;
  isFirst: boolean;
  isLast: boolean;
  onChange: (change: Partial<CriterionDraft>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One criterion: a line in plain words and how much it matters; its fields once it is opened or one of them is wrong. */
export function CriterionRow({ draft, errors, total, fresh, onChange, onMove, ...row }: CriterionRowProps) {
  const self = useRef<HTMLFieldSetElement>(null);
  const id = useId();
  const [isUnfolded, setUnfolded] = useState(fresh);
  const isOpen = isUnfolded || [...errors.keys()].some((key) => key.startsWith(fieldKey(draft.id, '')));
  const { title, asks } = KIND_WORDS[draft.kind];
  const called = titleOf(draft);
  useEffect(() => {
    if (fresh) self.current?.querySelector<HTMLElement>('.fields :is(input, select)')?.focus();
  }, [fresh]);
  const moveByKey = (event: KeyboardEvent) => {
    const by = event.altKey && ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key];
    // In a field these keys open what it offers.
    if (!by || !(event.target instanceof HTMLButtonElement)) return;
    event.preventDefault();
    onMove(by);
  };
  return (
    <fieldset class="criterion" ref={self} onKeyDown={moveByKey}>
      <legend class="spoken">{called}</legend>
      <div class="criterion-head">
        <button
          type="button"
          class="fold"
          title="Alt+↑ and Alt+↓ move it"
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
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
          <Button look="quiet" label={`Move ${called} up`} busy={row.isFirst} onPress={() => onMove(-1)}>
            <Icon name="up" />
          </Button>
          <Button look="quiet" label={`Move ${called} down`} busy={row.isLast} onPress={() => onMove(1)}>
            <Icon name="down" />
          </Button>
          <Button look="quiet" label={`Remove ${called}`} mark={draft.id} onPress={row.onRemove}>
            <Icon name="close" />
          </Button>
        </div>
      </div>
      <div id={id} class="criterion-fields" hidden={!isOpen}>
        <CriterionFields draft={draft} errors={errors} onChange={onChange} />
      </div>
    </fieldset>
  );
}

/** "Size", "Words: Logistics". */
export function titleOf({ kind, name }: CriterionDraft): string {
  const { title } = KIND_WORDS[kind];
  return name.trim() === '' ? title : `${title}: ${name.trim()}`;
}

/** What it asks for; its question while that is not written yet. */
function inWords(draft: CriterionDraft): string {
  const errors: FieldErrors = new Map();
  const criterion = parseCriterion(draft, navigator.languages, errors);
  return criterion && errors.size === 0 ? describeCriterion(criterion) : KIND_WORDS[draft.kind].asks;
}
