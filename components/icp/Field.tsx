import { useId } from 'preact/hooks';

interface FieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** What is wrong and what to do; absent while nothing is. */
  error: string | undefined;
  numeric?: boolean;
  required?: boolean;
  placeholder?: string;
}

/** A labelled text field with its error right below it, tied to it for screen readers. */
export function Field({
  label,
  value,
  onInput,
  error,
  numeric = false,
  required = false,
  placeholder,
}: FieldProps) {
  const id = useId();
  return (
    <div class={numeric ? 'field numeric' : 'field'}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={numeric ? 'numeric' : undefined}
        autocomplete="off"
        value={value}
        required={required}
        placeholder={placeholder}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}

export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (error === undefined) return null;
  return (
    <p class="field-error" id={id}>
      {error}
    </p>
  );
}
