import './touch.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Problem } from '../ui/Problem.tsx';

interface LineFormProps {
  label: string;
  /** Finds where the keyboard goes, again whenever the label is another. */
  first: string;
  /** Of the button that sends it. */
  send: { words: string; isPrimary?: boolean; isBusy?: boolean };
  problem: string | undefined;
  onSend: () => void;
  /** Whether it took the key. */
  onKey?: (event: KeyboardEvent) => boolean;
  onClose: () => void;
  children: ComponentChildren;
}

/** What is asked in a line below a target: Enter sends it as it stands, Escape leaves it. */
export function LineForm(props: LineFormProps) {
  const { label, first, send, problem, onSend, onKey, onClose, children } = props;
  const self = useRef<HTMLFormElement>(null);
  // Before the next key, which may come at once.
  useLayoutEffect(() => self.current?.querySelector<HTMLElement>(first)?.focus(), [label]);
  return (
    <form
      ref={self}
      noValidate
      class="log-form"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
      onKeyDown={(event) => {
        const isLeft = event.key === 'Escape';
        if (!isLeft && !onKey?.(event)) return;
        event.preventDefault();
        event.stopPropagation();
        if (isLeft) onClose();
      }}
    >
      {children}
      <span class="log-acts">
        <button
          type="submit"
          class={send.isPrimary ? 'button primary' : 'button plain'}
          aria-disabled={send.isBusy || undefined}
        >
          {send.words}
        </button>
        <Button look="quiet" label="Leave it (Escape)" onPress={onClose}>
          ✕
        </Button>
      </span>
      <Problem class="log-problem" words={problem} />
    </form>
  );
}
