import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';

interface SettledProps {
  words: string;
  /** With a tick: the company is on the list. */
  good?: boolean;
  /** The rep has just done this: take the focus, so that it is heard; but not from a form that they have gone on to. */
  moved: boolean;
  children: ComponentChildren;
}

/** What has been done, in place of the primary button. The words take the focus, not Undo: a second Enter undoes nothing. */
export function Settled({ words, good = false, moved, children }: SettledProps) {
  const self = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const isElsewhere = document.activeElement?.matches('select, input, textarea, [aria-expanded]') ?? false;
    if (moved && !isElsewhere) self.current?.focus({ preventScroll: true });
  }, [moved]);
  return (
    <div class={`settled${good ? ' good' : ''}`}>
      <p class="settled-words" ref={self} tabIndex={-1}>
        {good ? <Icon name="check" /> : null}
        {words}
      </p>
      {children}
    </div>
  );
}
