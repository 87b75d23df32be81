/** As many as anybody looks through. */
export const SHOWN = 50;

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
        {of.slice(0, SHOWN).map((words, at) => (
          <li key={at}>{words}</li>
        ))}
        <More of={of.length} />
      </ul>
    </details>
  );
}

/** How many are not shown. */
function More({ of }: { of: number }) {
  return of > SHOWN ? <li>and {(of - SHOWN).toLocaleString()} more</li> : null;
}
