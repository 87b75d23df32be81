import { useLayoutEffect } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';

interface SaveBarProps {
  dirty: boolean;
  saved: boolean;
  version: number;
  /** Fields with an error. */
  wrong: number;
  problems: readonly string[];
  onSave: () => void;
}

/** Where the profile stands and the way to save it: by button or Ctrl/Cmd+S. It can always be pressed, and says what came of it. */
export function SaveBar({ dirty, saved, version, wrong, problems, onSave }: SaveBarProps) {
  // At once, not after the next paint: the key saves what was typed last.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      onSave();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onSave]);
  return (
    <div class="save-bar">
      {problems.length === 0 ? null : (
        <div role="alert" class="refused">
          <p>Not saved:</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <p role="status" class={dirty ? 'standing dirty' : 'standing'}>
        {standing({ dirty, saved, version, wrong })}
      </p>
      <Button look="primary" onPress={onSave}>
        Save
      </Button>
    </div>
  );
}

function standing({
  dirty,
  saved,
  version,
  wrong,
}: Pick<SaveBarProps, 'dirty' | 'saved' | 'version' | 'wrong'>): string {
  if (wrong > 0)
    return `Not saved yet: ${wrong === 1 ? 'one field needs' : `${wrong} fields need`} a correction.`;
  if (dirty) return 'Unsaved changes';
  return saved ? `Saved as version ${version}` : `Version ${version}, nothing to save`;
}
