import { useId } from 'preact/hooks';

interface CheckBoxesProps<T extends string> {
  label: string;
  all: readonly T[];
  chosen: readonly T[];
  words: Readonly<Record<T, string>>;
  examples?: Partial<Record<T, string>>;
  /** In the order of `all`. */
  onChange: (chosen: T[]) => void;
}

/** Several of a few, each with the keyboard's own check box. */
export function CheckBoxes<T extends string>({
  label,
  all,
  chosen,
  words,
  examples,
  onChange,
}: CheckBoxesProps<T>) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot stand in line with other labels of fields.
    <div class="field" role="group" aria-labelledby={id}>
      <span class="label" id={id}>
        {label}
      </span>
      <div class="choices">
        {all.map((one) => (
          <label key={one} title={examples?.[one]}>
            <input
              type="checkbox"
              checked={chosen.includes(one)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(all.filter((other) => (other === one ? checked : chosen.includes(other))))
              }
            />
            {words[one]}
          </label>
        ))}
      </div>
    </div>
  );
}
