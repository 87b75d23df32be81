import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { WEIGHTS } from '../../lib/icp/icp.ts';
import { useFocusAfterRemoval } from '../ui/useFocusAfterRemoval.ts';
import { AddCriterion } from './AddCriterion.tsx';
import { CriterionRow, titleOf } from './CriterionRow.tsx';
import { blankCriterion, type CriterionDraft, moved } from './draft.ts';
import { isTiming } from './kinds.ts';
import type { FieldErrors } from './parse.ts';

interface CriterionListProps {
  criteria: readonly CriterionDraft[];
  errors: FieldErrors;
  onChange: (criteria: CriterionDraft[]) => void;
  /** After the change that takes it away. */
  onRemoved: (criterion: CriterionDraft, at: number) => void;
}

/** The criteria in the rep's order, and the way to more of them. */
export function CriterionList({ criteria, errors, onChange, onRemoved }: CriterionListProps) {
  const [fresh, setFresh] = useState<string>();
  const expectRemoval = useFocusAfterRemoval(criteria.map(({ id }) => id));
  const total = criteria.reduce(
    (sum, { kind, importance }) => sum + (isTiming(kind) ? 0 : WEIGHTS[importance]),
    0,
  );
  const { move, says } = useMoves(criteria, onChange);
  return (
    <>
      <p class="spoken" role="status">
        {says}
      </p>
      {criteria.map((criterion, at) => (
        <CriterionRow
          key={criterion.id}
          draft={criterion}
          errors={errors}
          total={total}
          fresh={criterion.id === fresh}
          onChange={(part) => onChange(criteria.with(at, { ...criterion, ...part }))}
          isFirst={at === 0}
          isLast={at === criteria.length - 1}
          onMove={(by) => move(at, by)}
          onRemove={() => {
            expectRemoval(criterion.id);
            onChange(criteria.toSpliced(at, 1));
            onRemoved(criterion, at);
          }}
        />
      ))}
      <AddCriterion
        count={criteria.length}
        onAdd={(kind) => {
          const added = blankCriterion(kind, criteria);
          setFresh(added.id);
          onChange([...criteria, added]);
        }}
      />
    </>
  );
}

/** Moves a criterion and says where it is now; the keyboard stays on the button that was pressed. */
function useMoves(criteria: readonly CriterionDraft[], onChange: CriterionListProps['onChange']) {
  const [says, setSays] = useState('');
  const pressed = useRef<Element>(null);
  useLayoutEffect(() => {
    // A browser takes the focus from what is put elsewhere in the page.
    if (pressed.current instanceof HTMLElement) pressed.current.focus();
    pressed.current = null;
  }, [criteria]);
  const move = (at: number, by: -1 | 1) => {
    const [one, place] = [criteria[at], at + by + 1];
    if (!one || place < 1 || place > criteria.length) return;
    pressed.current = document.activeElement;
    onChange(moved(criteria, at, by));
    setSays(`${titleOf(one)} is number ${place} of ${criteria.length}.`);
  };
  return { move, says };
}
