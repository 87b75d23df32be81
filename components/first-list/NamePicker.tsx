import { useState } from 'preact/hooks';
import type { Chosen } from '../../lib/targets/event.ts';
import type { CompanyAt } from '../targets/actions.ts';
import { Button } from '../ui/Button.tsx';
import { LetterMark } from '../ui/LetterMark.tsx';
import type { Name } from './names.ts';

interface NamePickerProps {
  names: readonly Name[];
  /** Places free on the list. */
  room: number;
  /** All that have room are chosen to begin with: the rep made the text for that. */
  all?: boolean;
  choose: (companies: CompanyAt[]) => Promise<Chosen | undefined>;
}

/** Names to tick, and one press that puts them on the list. What found no room says why. */
export function NamePicker({ names, room, all = false, choose }: NamePickerProps) {
  const [gone, setGone] = useState(new Set<string>());
  const [left, setLeft] = useState<Chosen['left']>([]);
  const [busy, setBusy] = useState(false);
  const open = names.filter(({ url, because }) => because === undefined && !gone.has(url));
  const [ticked, setTicked] = useState(() => new Set((all ? open : []).slice(0, room).map(({ url }) => url)));
  const chosen = open.filter(({ url }) => ticked.has(url));
  const tick = (url: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(url);
    else next.delete(url);
    setTicked(next);
  };
  const add = async () => {
    setBusy(true);
    const answer = await choose(
      chosen.slice(0, 100).map(({ url, title, label }) => ({ url, title: title || label })),
    );
    setBusy(false);
    if (!answer) return;
    const refused = new Set(answer.left.map(({ url }) => url));
    setGone(new Set([...gone, ...chosen.map(({ url }) => url).filter((url) => !refused.has(url))]));
    setLeft(answer.left);
    setTicked(new Set());
  };
  const nameAt = (at: string) => names.find(({ url }) => url === at)?.label ?? at;
  return (
    <>
      <ul class="names">
        {names.map((name) => (
          <li key={name.url}>
            <label>
              <input
                type="checkbox"
                checked={ticked.has(name.url)}
                disabled={!open.includes(name)}
                onChange={({ currentTarget }) => tick(name.url, currentTarget.checked)}
              />
              {name.letter === undefined ? null : <LetterMark letter={name.letter} />}
              <span>
                {name.label} <small>{gone.has(name.url) ? 'added' : (name.because ?? name.title)}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p class="names-act">
        <Button
          look={chosen.length === 0 ? 'plain' : 'primary'}
          busy={busy || chosen.length === 0}
          onPress={() => void add()}
        >
          {words(chosen.length, open.length)}
        </Button>
        <span>{chosen.length > room ? `There is room for ${room}: the first ${room} come in.` : ''}</span>
      </p>
      <div role="status">
        <ul class="names-left">
          {left.map(({ url, sentence }) => (
            <li key={url}>
              {nameAt(url)}: {sentence}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

function words(count: number, open: number): string {
  if (count === 0) return open === 0 ? 'None is left to add' : 'Tick whom to add';
  return count === 1 ? 'Add 1 company' : `Add ${count} companies`;
}
