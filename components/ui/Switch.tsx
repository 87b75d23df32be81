import { useId } from 'preact/hooks';

interface SwitchProps {
  label: string;
  /** One plain sentence: what turning it on means. */
  sentence: string;
  on: boolean;
  onToggle: () => void;
}

/** An on/off setting that acts at once; the drawing slides, fills and carries a mark, so it is clear without colour. */
export function Switch({ label, sentence, on, onToggle }: SwitchProps) {
  const id = useId();
  return (
    <div class="setting">
      <span>
        <span class="setting-name" id={`${id}-name`}>
          {label}
        </span>
        <span class="setting-sentence" id={`${id}-sentence`}>
          {sentence}
        </span>
      </span>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-sentence`}
        onClick={onToggle}
      >
        <span class="thumb" />
      </button>
    </div>
  );
}
