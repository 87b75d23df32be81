import { useState } from 'preact/hooks';
import { WEIGHTS } from '../../lib/icp/icp.ts';
import { useFocusAfterRemoval } from '../ui/useFocusAfterRemoval.ts';
import { AddCriterion } from './AddCriterion.tsx';
import { CriterionRow } from './CriterionRow.tsx';
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
  return (
    <>
      {criteria.map((criterion, at) => (
        <CriterionRow
          key={criterion.id}
          draft={criterion}
          errors={errors}
          total={total}
          fresh={criterion.id === fresh}
          onChange={(part) => onChange(criteria.with(at, { ...criterion, ...part }))}
          onMove={(by) => onChange(moved(criteria, at, by))}
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
