import { useId, useState } from 'preact/hooks';
import { TARGET_BOUNDS } from '../../lib/targets/bounds.ts';
import { fold } from '../../lib/text/fold.ts';
import { oneLine } from '../../lib/text/squeeze.ts';
import { Icon } from '../ui/Icon.tsx';

interface TagsProps {
  tags: readonly string[];
  /** In use on the list. */
  known: readonly string[];
  isOver: boolean;
  onChange: (change: { add: string[]; remove: string[] }) => void;
}

/** The rep's own words for a target, each once. */
export function Tags({ tags, known, isOver, onChange }: TagsProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const has = (tag: string) => tags.some((one) => fold(one) === fold(tag));
  const add = () => {
    const tag = oneLine(typed);
    if (tag === '') return;
    if (!has(tag)) onChange({ add: [known.find((one) => fold(one) === fold(tag)) ?? tag], remove: [] });
    setTyped('');
  };
  return (
    <div class="written part-tags">
      <label for={id}>Tags</label>
      <ul class="tags">
        {tags.map((tag) => (
          <li key={tag} class="tag">
            {tag}
            {isOver ? null : (
              <button
                type="button"
                aria-label={`Remove tag ${tag}`}
                onClick={() => onChange({ add: [], remove: [tag] })}
              >
                <Icon name="close" />
              </button>
            )}
          </li>
        ))}
      </ul>
      {isOver || tags.length >= TARGET_BOUNDS.tags ? null : (
        <input
          id={id}
          list={`${id}-known`}
          placeholder="Add a tag and press Enter"
          maxLength={TARGET_BOUNDS.tag}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={({ key }) => key === 'Enter' && add()}
          onBlur={add}
        />
      )}
      <datalist id={`${id}-known`}>
        {known
          .filter((tag) => !has(tag))
          .map((tag) => (
            <option key={tag}>{tag}</option>
          ))}
      </datalist>
    </div>
  );
}
