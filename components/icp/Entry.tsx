import { countryName } from '../../lib/text/country-names.ts';
import { Icon } from '../ui/Icon.tsx';
import { countryCodes } from './countries.ts';

/** One entry with the way to remove it. */
export function Entry({ words, onRemove }: { words: string; onRemove: () => void }) {
  return (
    <span class="entry">
      {words}
      <button type="button" aria-label={`Remove ${words}`} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </span>
  );
}

/** The browser's own search-as-you-type. */
export function Countries({ id, taken }: { id: string; taken: readonly string[] }) {
  return (
    <datalist id={id}>
      {countryCodes()
        .filter((code) => !taken.includes(code))
        .map((code) => (
          <option key={code} value={countryName(code)} />
        ))}
    </datalist>
  );
}
