import { useId } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { useDraft } from './use-draft.ts';

interface WrittenProps {
  label: string;
  /** Unlike that of any other text on the page. */
  name: string;
  stored: string;
  most: number;
  /** One line only. */
  line?: boolean;
  /** It cannot be saved any more: what was written can still be read and copied. */
  isOver: boolean;
  save: (text: string, was: string) => Promise<boolean>;
}

/** A text of the rep's that saves itself; where it was changed elsewhere meanwhile, both stand there to choose from. */
export function Written({ label, name, stored, most, line = false, isOver, save }: WrittenProps) {
  const id = useId();
  const { text, theirs, isRefused, isSaved, write, flush, settle } = useDraft(name, stored, save);
  const field = {
    id,
    value: text,
    maxLength: most,
    readOnly: isOver,
    onInput: (event: { currentTarget: { value: string } }) => write(event.currentTarget.value),
    onBlur: flush,
  };
  return (
    <div class="written">
      <p>
        <label for={id}>{label}</label>
        <small role="status">
          {isSaved ? '' : isRefused || theirs !== undefined ? 'Not saved' : 'Saved when you pause'}
        </small>
      </p>
      {line ? (
        <input {...field} onKeyDown={({ key }) => key === 'Enter' && flush()} />
      ) : (
        <textarea {...field} rows={Math.min(16, Math.max(3, text.split('\n').length + 1))} />
      )}
      {theirs === undefined ? null : (
        <div class="page-error" role="alert">
          <p>This was changed in another tab meanwhile. What you wrote stands above; there it says now:</p>
          <blockquote>{theirs || '(nothing)'}</blockquote>
          <div class="acts">
            <Button onPress={() => settle(text)}>Keep mine</Button>
            <Button onPress={() => settle(theirs)}>Take that</Button>
            {line ? null : <Button onPress={() => settle(`${text.trim()}\n\n${theirs}`)}>Keep both</Button>}
          </div>
        </div>
      )}
    </div>
  );
}
