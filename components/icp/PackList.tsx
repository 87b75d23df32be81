import { useId, useRef, useState } from 'preact/hooks';
import type { NeedPack } from '../../lib/icp/need-pack.ts';
import { Button } from '../ui/Button.tsx';
import { useAnswer } from '../ui/useAnswer.ts';
import { useDesk } from './asking.ts';

/** The ready-made needs by their groups: searched by any of their words, taken by Enter, a double click or the button. */
export function PackList({ onTake }: { onTake: (pack: NeedPack) => void }) {
  const id = useId();
  const { packs } = useDesk();
  const { answer, problem } = useAnswer(packs);
  const [sought, setSought] = useState('');
  const [chosen, setChosen] = useState('');
  const list = useRef<HTMLSelectElement>(null);
  const found = (answer ?? []).filter((pack) => isFound(pack, sought));
  const pack = found.find((one) => one.id === chosen) ?? found[0];
  const takeByEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (pack) onTake(pack);
  };
  return (
    <div class="put-away packs">
      <div class="field">
        <label for={`${id}-search`}>Search</label>
        <input
          id={`${id}-search`}
          type="search"
          autocomplete="off"
          value={sought}
          placeholder="warehouse"
          aria-controls={id}
          onInput={(event) => setSought(event.currentTarget.value)}
          onKeyDown={(event) => {
            takeByEnter(event);
            if (event.key === 'ArrowDown') list.current?.focus();
          }}
        />
      </div>
      <select
        ref={list}
        id={id}
        size={7}
        aria-label="Ready-made needs"
        aria-describedby={`${id}-pack`}
        value={pack?.id ?? ''}
        onChange={(event) => setChosen(event.currentTarget.value)}
        onKeyDown={takeByEnter}
        onDblClick={() => pack && onTake(pack)}
      >
        {[...Map.groupBy(found, ({ group }) => group)].map(([group, members]) => (
          <optgroup key={group} label={group}>
            {members.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <p class={problem === undefined ? 'hint' : 'field-error'} id={`${id}-pack`} role="status">
        {problem ?? (answer && (pack ? `${pack.name}: ${pack.signals.join(' · ')}` : NONE))}
      </p>
      {pack ? <Button onPress={() => onTake(pack)}>Use this need</Button> : null}
    </div>
  );
}

const NONE = 'None is about that: write your own below.';

/** Each word that is sought, anywhere in the pack. */
function isFound({ group, name, signals }: NeedPack, sought: string): boolean {
  const said = [group, name, ...signals].join(' ').toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}
