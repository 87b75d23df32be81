/** What the page is about. */
export function Head() {
  return (
    <header class="page-head">
      <div>
        <h1 tabIndex={-1}>Ideal client</h1>
        <p class="intro">
          Each company is asked these questions. Points are shared out to 100; what is unknown counts neither
          way.
        </p>
      </div>
    </header>
  );
}

/** What will not serve although it is well-formed. */
export function Warnings({ sentences }: { sentences: string[] }) {
  if (sentences.length === 0) return null;
  return (
    <ul class="warnings">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
