import { Switch } from '../../ui/Switch.tsx';
import type { SecondOpinions } from './opinions.ts';

/** The rep's choice to have hints read by the browser's own model: folded, for it is for the curious. */
export function AskModel({ opinions: { on, toggle } }: { opinions: SecondOpinions }) {
  return (
    <details class="folded ask-model">
      <summary>{on ? 'Your browser’s own model is asked too' : 'Ask your browser’s own model'}</summary>
      <Switch
        label="A second opinion on hints"
        sentence="Your browser has a language model of its own on this device. Fitmark hands it the sentence and sends nothing anywhere. The score does not change by what it thinks."
        on={on}
        onToggle={toggle}
      />
    </details>
  );
}
