import type { SecondOpinions } from './opinions.ts';

/** What the browser's own model makes of a hint, told apart from what Fitmark says itself. */
export function OpinionLine({ opinion }: { opinion: SecondOpinions['of'][string] | undefined }) {
  return (
    <p class="quote opinion" role="status">
      {wordsOf(opinion)}
    </p>
  );
}

function wordsOf(opinion: SecondOpinions['of'][string] | undefined): string {
  if (opinion === undefined) return 'Your browser’s model is reading this sentence…';
  if (opinion === 'none') return 'Your browser’s model gave no clear answer.';
  const { shows, quote } = opinion;
  return `Your browser’s model thinks ${shows ? 'yes' : 'no'}${quote === '' ? '.' : `: “${quote}”`}`;
}
