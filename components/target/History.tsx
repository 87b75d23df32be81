import { useState } from 'preact/hooks';
import { dayWords } from '../../lib/targets/day.ts';
import type { TargetEvent } from '../../lib/targets/event.ts';
import type { Story } from '../../lib/targets/story.ts';
import { touchWords } from '../targets/said.ts';
import { Button } from '../ui/Button.tsx';
import { day } from '../ui/day.ts';
import { eventWords, isUndoable } from './history-words.ts';

/** Lines shown before the rep asks for all. */
const FIRST = 8;

interface Line {
  id: string;
  at: number;
  words: string;
  /** To undo it by, where that can still be. */
  key?: string | undefined;
  isUndone: boolean;
}

/** All touches and all that was done to a target, newest first, each with its way back while there is one. */
export function History({ story, undoKey }: { story: Story; undoKey: (key: string) => void }) {
  const [isAll, setAll] = useState(false);
  const lines = linesOf(story);
  return (
    <section aria-labelledby="pane-history">
      <h3 id="pane-history">History</h3>
      {lines.length === 0 ? <p class="soft">Nothing was done yet since history is kept.</p> : null}
      <ol class="history">
        {lines.slice(0, isAll ? undefined : FIRST).map(({ id, at, words, key, isUndone }) => (
          <li key={id}>
            <span class="soft">{day(at)}: </span>
            {isUndone ? <s>{words}</s> : words}
            {isUndone ? <span class="soft"> · taken back</span> : null}
            {key === undefined ? null : (
              <button
                type="button"
                class="linklike"
                aria-label={`Undo: ${words}`}
                onClick={() => undoKey(key)}
              >
                Undo
              </button>
            )}
          </li>
        ))}
      </ol>
      {isAll || lines.length <= FIRST ? null : (
        <Button look="quiet" onPress={() => setAll(true)}>
          {`Show all ${lines.length}`}
        </Button>
      )}
    </section>
  );
}

/** Touches whose event is no longer at hand stand there for themselves. */
function linesOf({ events, touches, target }: Story): Line[] {
  const told = new Set(events.map(({ key }) => key));
  const lines = events.map((event: TargetEvent) => ({
    id: event.id,
    at: event.at,
    words: eventWords(event) + dated(event),
    key: isUndoable(event, target) ? event.key : undefined,
    isUndone: event.undoneAt !== undefined,
  }));
  const others = touches
    .filter(({ id }) => !told.has(id))
    .map((touch) => ({ id: touch.id, at: touch.at, words: touchWords(touch), isUndone: false }));
  return [...lines, ...others].sort((a, b) => b.at - a.at);
}

/** After a touch, when the next one was set. */
function dated({ what, fields }: TargetEvent): string {
  const next = fields.nextOn?.[1];
  return what === 'touch' && typeof next === 'string' ? ` · next ${dayWords(next)}` : '';
}
