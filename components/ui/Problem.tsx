interface ProblemProps {
  /** What went wrong and what to do about it; absent where nothing did. */
  words: string | undefined;
  class?: string;
}

/** What went wrong, also told to those who do not see it appear. */
export function Problem({ words, class: look = 'page-error' }: ProblemProps) {
  return words === undefined ? null : (
    <p class={look} role="alert">
      {words}
    </p>
  );
}
