import { useEffect, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { useUndoKey } from './useUndoKey.ts';

/** Long enough to read and reach; stands still while the rep is on it. */
const SHOWN_MS = 10_000;

interface ToastProps {
  /** What happened, e.g. "Acme taken off your list."; absent while there is nothing to tell. */
  text: string | undefined;
  /** Changes with each event, so that the same words twice are two toasts. */
  event: string | number | undefined;
  /** Absent where there is nothing to take back: it is only told. */
  onUndo: (() => void) | undefined;
}

/** Says what was removed and takes it back: by its button for ten seconds, by Ctrl/Cmd+Z as long as `text` is given. */
export function Toast({ text, event, onUndo }: ToastProps) {
  const [gone, setGone] = useState<ToastProps['event']>(undefined);
  const [held, setHeld] = useState(false);
  const shown = text !== undefined && event !== gone;
  useEffect(() => {
    if (!shown || held) return;
    const timer = setTimeout(() => setGone(event), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shown, held, event]);
  useUndoKey(text !== undefined && onUndo !== undefined, () => onUndo?.());
  return (
    <div
      class="toast-place"
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      {shown ? (
        <div class="toast">
          <span>{text}</span>
          {onUndo ? (
            <Button look="quiet" onPress={onUndo}>
              Undo
            </Button>
          ) : null}
          <Button look="quiet" label="Dismiss" onPress={() => setGone(event)}>
            ✕
          </Button>
        </div>
      ) : null}
    </div>
  );
}
