/** As many as anybody looks through. */
const SHOWN = 50;

interface SomeProps {
  /** After the number: "on your own list". */
  title: string;
  of: readonly string[];
  isOpen?: boolean;
}

/** A list that may be long, closed where it is not the news; nothing where it is empty. */
export function Some({ title, of, isOpen = false }: SomeProps) {
  if (of.length === 0) return null;
  return (
    <details class="import-some" open={isOpen}>
      <summary>
        {of.length.toLocaleString()} {title}
      </summary>
      <ul>
        {of.slice(0, SHOWN).map((words) => (
          <li key={words}>{words}</li>
        ))}
        {of.length > SHOWN ? <li>and {(of.length - SHOWN).toLocaleString()} more</li> : null}
      </ul>
    </details>
  );
}
