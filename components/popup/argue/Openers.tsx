import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Opening {
  words: string;
  /** What is opened below the row; `close` gives the focus back to the words. */
  content: (close: () => void) => ComponentChildren;
}

interface OpenersProps {
  openings: readonly Opening[];
  /** What each is about, for those who hear them one by one: "50–1,000 people". */
  about?: string;
  /** Further presses in the row. */
  children?: ComponentChildren;
}

/** A row of presses that read as words, each opening a small form below; one at a time, closed by Escape. */
export function Openers({ openings, about, children }: OpenersProps) {
  const [open, setOpen] = useState<string>();
  const opener = useRef<HTMLButtonElement | null>(null);
  const form = useRef<HTMLDivElement>(null);
  // What is opened below the fold would not be seen, with its button.
  useEffect(() => form.current?.scrollIntoView({ block: 'nearest' }), [open]);
  const chosen = openings.find(({ words }) => words === open);
  const close = () => {
    opener.current?.focus({ preventScroll: true });
    setOpen(undefined);
  };
  return (
    <>
      <p class="openers">
        {children}
        {openings.map(({ words }) => (
          <button
            key={words}
            type="button"
            class="linklike"
            aria-label={about && `${words}: ${about}`}
            aria-expanded={open === words}
            onClick={({ currentTarget }) => {
              opener.current = currentTarget;
              setOpen(open === words ? undefined : words);
            }}
          >
            {words}
          </button>
        ))}
      </p>
      {chosen === undefined ? null : (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from any field inside.
        <div
          key={chosen.words}
          ref={form}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            // Else the browser would close the popup with it.
            event.preventDefault();
            close();
          }}
        >
          {chosen.content(close)}
        </div>
      )}
    </>
  );
}
