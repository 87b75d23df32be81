import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { sentenceOf } from '../ui/useAnswer.ts';
import { type Asks, useDesk } from './asking.ts';

interface SuggestionsProps {
  need: Parameters<Asks['suggest']>[0];
  onApprove: (word: string) => void;
}

const LOOKING = 'Looking for words near these…';
const NOTHING = 'No further words found. Write a signal or two more, then try again.';
const DONE = 'All looked through.';

/** Further words for a need, which the rep takes or refuses one by one. What was refused is not offered again. */
export function Suggestions({ need, onApprove }: SuggestionsProps) {
  const { suggest } = useDesk();
  const [offered, setOffered] = useState<string[]>([]);
  const [says, setSays] = useState('');
  const refused = useRef(new Set<string>());
  const self = useRef<HTMLDivElement>(null);
  const expectNext = useFocusOnNext(self, offered);

  const look = async () => {
    setSays(LOOKING);
    try {
      const words = (await suggest(need)).filter((word) => !refused.current.has(word));
      setOffered(words);
      setSays(words.length === 0 ? NOTHING : 'Take the words that fit, refuse the others.');
    } catch (failure) {
      setSays(sentenceOf(failure));
    }
  };
  const decide = (word: string, act: 'take' | 'refuse') => {
    refused.current.add(word);
    if (act === 'take') onApprove(word);
    expectNext(offered.indexOf(word), act);
    const left = offered.filter((other) => other !== word);
    setOffered(left);
    if (left.length === 0) setSays(DONE);
  };
  return (
    <div class="suggestions" ref={self}>
      <Button busy={says === LOOKING} onPress={() => void look()}>
        Suggest further words
      </Button>
      <p class="hint" role="status">
        {says}
      </p>
      {offered.length === 0 ? null : (
        <ul>
          {offered.map((word) => (
            <li key={word} class="entry">
              <button type="button" class="take" onClick={() => decide(word, 'take')}>
                <Icon name="plus" />
                <span class="spoken">Take </span>
                {word}
              </button>
              <button
                type="button"
                class="refuse"
                aria-label={`Refuse ${word}`}
                onClick={() => decide(word, 'refuse')}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Keeps the keyboard at work: on the next word's same button, else the last one's, else where the words came from. */
function useFocusOnNext(self: { current: HTMLElement | null }, offered: readonly string[]) {
  const next = useRef<{ at: number; act: string }>(undefined);
  useEffect(() => {
    const { at = 0, act } = next.current ?? {};
    if (act === undefined) return;
    next.current = undefined;
    const buttons = self.current?.querySelectorAll<HTMLElement>(offered.length > 0 ? `.${act}` : '.button');
    buttons?.[Math.min(at, buttons.length - 1)]?.focus();
  }, [offered]);
  return (at: number, act: string) => {
    next.current = { at, act };
  };
}
