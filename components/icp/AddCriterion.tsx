import { ICP_BOUNDS } from '../../lib/icp/bounds.ts';
import type { CriterionKind } from '../../lib/icp/icp.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { KIND_WORDS } from './kinds.ts';

const KINDS: readonly CriterionKind[] = [
  'industry',
  'business',
  'need',
  'likeness',
  'size',
  'revenue',
  'place',
  'market',
  'list',
  'words',
  'technology',
  'certificate',
  'founded',
  'hiring',
  'funding',
  'growth',
];

/** One button a kind. From the tenth criterion on a warning stands above; a profile holds no more than its bound. */
export function AddCriterion({ count, onAdd }: { count: number; onAdd: (kind: CriterionKind) => void }) {
  if (count >= ICP_BOUNDS.criteria) {
    return (
      <p class="add-criterion">{ICP_BOUNDS.criteria} criteria are the most. Remove one to add another.</p>
    );
  }
  return (
    <div class="add-criterion">
      <h2>Add a criterion</h2>
      <ul>
        {KINDS.map((kind) => (
          <li key={kind}>
            <Button onPress={() => onAdd(kind)}>
              <Icon name="plus" />
              {KIND_WORDS[kind].title}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
