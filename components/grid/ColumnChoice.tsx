import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { columnsChosen, type GridColumn, writeColumns } from './columns.ts';

interface ColumnChoiceProps {
  /** All that there are; the first one always shows. */
  all: readonly GridColumn<never>[];
  /** As the address has it. */
  chosen: string | null;
  /** Undefined for the columns that are shown unless the rep chooses. */
  onChoose: (chosen: string | undefined) => void;
}

/** Which columns are shown, and in which order. */
export function ColumnChoice({ all, chosen, onChoose }: ColumnChoiceProps) {
  const shown = columnsChosen(all, chosen).map(({ key }) => key);
  const choose = (keys: string[]) => onChoose(writeColumns(all, keys));
  const listed = [...all].sort((a, b) => placeIn(shown, a.key) - placeIn(shown, b.key)).slice(1);
  return (
    <details class="grid-columns" onKeyDown={closeOnEscape}>
      <summary class="button">Columns</summary>
      <div class="grid-menu">
        <ul>
          {listed.map(({ key, heading }) => (
            <li key={key}>
              <label>
                <input
                  type="checkbox"
                  checked={shown.includes(key)}
                  onChange={() =>
                    choose(shown.includes(key) ? shown.filter((other) => other !== key) : [...shown, key])
                  }
                />
                {heading}
              </label>
              {shown.indexOf(key) < 2 ? null : (
                <Button
                  look="quiet"
                  label={`Move ${heading} forward`}
                  onPress={() => choose(moved(shown, key))}
                >
                  <Icon name="up" />
                </Button>
              )}
            </li>
          ))}
        </ul>
        <Button look="quiet" onPress={() => onChoose(undefined)}>
          As at first
        </Button>
      </div>
    </details>
  );
}

function placeIn(shown: readonly string[], key: string): number {
  const at = shown.indexOf(key);
  return at < 0 ? shown.length : at;
}

/** One place towards the first. */
function moved(shown: readonly string[], key: string): string[] {
  const at = shown.indexOf(key);
  const rest = shown.filter((other) => other !== key);
  return [...rest.slice(0, at - 1), key, ...rest.slice(at - 1)];
}

function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !(event.currentTarget instanceof HTMLDetailsElement)) return;
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary')?.focus();
}
