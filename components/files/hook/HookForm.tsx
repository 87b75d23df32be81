import { useId, useState } from 'preact/hooks';
import { hookAddress } from '../../../lib/exchange/hook/address.ts';
import { HOOK_EVENTS, type HookState } from '../../../lib/exchange/hook/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { Switch } from '../../ui/Switch.tsx';
import type { HookActions } from './actions.ts';
import { EVENT_WORDS } from './words.ts';

export interface HookPartProps {
  state: HookState;
  busy: boolean;
  /** Shows what it came to, or why not. */
  act: (doing: () => Promise<HookState | undefined>) => void;
  on: HookActions;
}

/** Where to and which; saved by its button, the pause at once. */
export function HookForm({ state, busy, act, on }: HookPartProps) {
  const [written, write] = useState(state.address ?? '');
  const [events, choose] = useState(state.events);
  const [error, setError] = useState<string>();
  const id = useId();
  const save = (paused: boolean) => {
    if (busy) return;
    const checked = hookAddress(written);
    setError('error' in checked ? checked.error : undefined);
    if ('address' in checked) act(() => on.plan({ address: checked.address, events, paused }, state.address));
  };
  return (
    <form
      class="hook-form"
      onSubmit={(event) => {
        event.preventDefault();
        save(state.paused);
      }}
    >
      <label for={id}>Send to</label>
      <input
        id={id}
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        placeholder="https://example.com/hook"
        value={written}
        aria-invalid={error !== undefined}
        aria-describedby={error && `${id}-error`}
        onInput={({ currentTarget: { value } }) => write(value)}
      />
      {error === undefined ? null : (
        <p class="hook-problem" role="alert" id={`${id}-error`}>
          {error}
        </p>
      )}
      <fieldset>
        <legend>What</legend>
        {HOOK_EVENTS.map((event) => (
          <label class="hook-choice" key={event}>
            <input
              type="checkbox"
              checked={events.includes(event)}
              onChange={({ currentTarget: { checked } }) =>
                choose(HOOK_EVENTS.filter((each) => (each === event ? checked : events.includes(each))))
              }
            />
            {EVENT_WORDS[event]}
          </label>
        ))}
      </fieldset>
      <p>
        <Button look="primary" busy={busy} onPress={() => save(state.paused)}>
          {state.address === undefined ? 'Turn on' : 'Save'}
        </Button>
      </p>
      {state.address === undefined ? null : (
        <Switch
          label="Paused"
          sentence="What happens meanwhile waits, and goes out afterwards."
          on={state.paused}
          onToggle={() => save(!state.paused)}
        />
      )}
    </form>
  );
}
