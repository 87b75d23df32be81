import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface ButtonProps {
  onPress: () => void;
  children: ComponentChildren;
  /** One primary a page; `quiet` for what most reps will not need. */
  look?: 'primary' | 'plain' | 'quiet';
  /** The name for screen readers where the content is a drawing. */
  label?: string;
  /** Presses are ignored while true; the button keeps its place, its words and the focus. */
  busy?: boolean;
  /** Takes the focus when it appears, unless the rep has already put it somewhere. */
  ready?: boolean;
  mark?: string;
}

/** A real button: Enter and Space work, and it never submits a form by accident. */
export function Button({
  onPress,
  children,
  look = 'plain',
  label,
  busy = false,
  ready = false,
  mark,
}: ButtonProps) {
  const self = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (ready && nothingFocused()) self.current?.focus({ preventScroll: true });
  }, [ready]);
  return (
    <button
      ref={self}
      type="button"
      class={`button ${look}`}
      aria-label={label}
      title={label}
      aria-disabled={busy || undefined}
      data-mark={mark}
      onClick={() => {
        if (!busy) onPress();
      }}
    >
      {children}
    </button>
  );
}

function nothingFocused(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
