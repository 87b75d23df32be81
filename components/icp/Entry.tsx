import { Icon } from '../ui/Icon.tsx';
import { CHOICES, type EntriesKind } from './choices.ts';

/** One entry with the way to remove it. */
export function Entry({ words, onRemove }: { words: string; onRemove: () => void }) {
  return (
    <span class="entry">
      {words}
      <button type="button" aria-label={`Remove ${words}`} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </span>
  );
}

/** The browser's own search-as-you-type; nothing where the rep writes words of their own. */
export function Offered({ id, kind, taken }: { id: string; kind: EntriesKind; taken: readonly string[] }) {
  const choices = CHOICES[kind];
  if (!choices) return null;
  return (
    <datalist id={id}>
      {choices
        .all()
        .filter((one) => !taken.includes(one))
        .map((one) => (
          <option key={one} value={choices.nameOf(one)} />
        ))}
    </datalist>
  );
}
