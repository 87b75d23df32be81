import './touch.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../lib/targets/day.ts';
import type { Target } from '../../lib/targets/target.ts';
import type { TouchKind } from '../../lib/targets/touch.ts';
import { TOUCH_WORDS } from '../targets/said.ts';
import { KIND_KEYS, kindOf, plainKey } from './keys.ts';
import { LogForm, type OnLog } from './LogForm.tsx';

interface LogTouchProps {
  row: { target: Target };
  today: Day;
  onLog: OnLog;
  /** Its keys work wherever the keyboard is on the page, not only within. */
  anywhere?: boolean;
}

/** One key, or one press, for each kind of touch; a second logs it. */
export function LogTouch({ row: { target }, today, onLog, anywhere = false }: LogTouchProps) {
  const [kind, setKind] = useState<TouchKind>();
  const self = useRef<HTMLDivElement>(null);
  // Before the next key, which may come at once.
  useLayoutEffect(() => {
    const place = anywhere ? document : self.current;
    const onKey = (event: Event) => {
      const chosen = event instanceof KeyboardEvent ? kindOf(plainKey(event)) : undefined;
      if (!chosen) return;
      event.preventDefault();
      setKind(chosen);
    };
    place?.addEventListener('keydown', onKey);
    return () => place?.removeEventListener('keydown', onKey);
  }, [anywhere]);
  const close = () => {
    // Before the form goes, and the focus with it.
    self.current?.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
    setKind(undefined);
  };
  return (
    <div ref={self} class="log-touch">
      <fieldset class="kinds" aria-label="Log a touch">
        {KIND_KEYS.map(([key, each]) => (
          <button
            key={each}
            type="button"
            class="button plain"
            aria-pressed={each === kind}
            aria-keyshortcuts={key.toUpperCase()}
            onClick={() => setKind(each)}
          >
            {TOUCH_WORDS[each]}
            <span class="key" aria-hidden="true">
              {key.toUpperCase()}
            </span>
          </button>
        ))}
      </fieldset>
      {kind ? <LogForm target={target} kind={kind} today={today} onLog={onLog} onClose={close} /> : null}
    </div>
  );
}
