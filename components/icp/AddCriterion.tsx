import type { CriterionKind } from '../../lib/icp/icp.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { KIND_WORDS } from './kinds.ts';

/** Fewer than ten: with more, each one moves the score by too little (PRACTICE.md 18). */
const MOST = 9;

const KINDS: readonly CriterionKind[] = [
  'industry',
  'business',
  'need',
  'likeness',
  'size',
  'revenue',
  'place',
  'market',
  'words',
  'technology',
  'certificate',
  'founded',
  'hiring',
  'funding',
  'growth',
];

/** One button a kind, until there are as many as still count. */
export function AddCriterion({ count, onAdd }: { count: number; onAdd: (kind: CriterionKind) => void }) {
  if (count >= MOST) {
    return (
      <p class="add-criterion">{MOST} criteria are the most that still count. Remove one to add another.</p>
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
