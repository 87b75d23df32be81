import '../ui/tokens.css';
import '../ui/ui.css';
import '../ui/page.css';
import './shell.css';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Problem } from '../ui/Problem.tsx';
import { Toast } from '../ui/Toast.tsx';
import { hashOf, VIEWS, type View } from './route.ts';

const NAMES: Record<View, string> = {
  today: 'Today',
  targets: 'Targets',
  prospects: 'Prospects',
  focus: 'Focus',
  files: 'In and out',
};

interface ShellProps {
  view: View;
  /** What stands beside a view's name: "3 due", "43 of 60". */
  beside: Partial<Record<View, string>>;
  /** What went wrong, and what to do about it. */
  error?: string | undefined;
  /** What was done last; without `back` it is told, and cannot be taken back. */
  undo?: { text: string; event: number; back?: unknown } | undefined;
  onUndo: () => void;
  go: (hash: string) => void;
  openIcp: () => void;
  children: ComponentChildren;
}

/** What the views stand in: the way between them, what went wrong, what can be undone. */
export function Shell({ view, beside, error, undo, onUndo, go, openIcp, children }: ShellProps) {
  useViewKeys(go);
  return (
    <>
      <header class="shell-head">
        <nav aria-label="Views">
          {VIEWS.map((each, at) => (
            <a
              key={each}
              href={`#${hashOf(each)}`}
              aria-current={each === view ? 'page' : undefined}
              title={`Shift+${at + 1}`}
            >
              {NAMES[each]}
              {beside[each] === undefined ? null : <small> {beside[each]}</small>}
            </a>
          ))}
        </nav>
        <Button look="quiet" onPress={openIcp}>
          Ideal client
        </Button>
      </header>
      <main class={`page view-${view}`}>
        <Problem words={error} />
        {children}
      </main>
      <Toast text={undo?.text} event={undo?.event} onUndo={undo?.back ? onUndo : undefined} />
    </>
  );
}

/** Shift+1 to Shift+5, wherever the digits stand on the keyboard; not while the rep writes. */
function useViewKeys(go: (hash: string) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const view = VIEWS[Number(/^Digit([1-5])$/.exec(event.code)?.[1]) - 1];
      if (!view || !event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.matches('input, textarea, select')) return;
      event.preventDefault();
      go(hashOf(view));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [go]);
}
