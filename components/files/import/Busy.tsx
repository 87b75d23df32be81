import { Button } from '../../ui/Button.tsx';

interface BusyProps {
  words: string;
  done: number;
  /** Absent: it cannot be cancelled any more. */
  of?: number;
  onCancel: () => void;
}

/** How far it is. */
export function Busy({ words, done, of, onCancel }: BusyProps) {
  return (
    <>
      <p class="import-act">
        <progress {...(of !== undefined && { value: done, max: of })} aria-label={words} />
        {of !== undefined && of > 1 ? (
          <span>
            {done.toLocaleString()} of {of.toLocaleString()}
          </span>
        ) : null}
        {of === undefined ? null : <Button onPress={onCancel}>Cancel</Button>}
      </p>
      <p class="spoken" role="status">
        {words}
      </p>
    </>
  );
}
