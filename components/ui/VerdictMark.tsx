import type { Verdict } from '../../lib/fit/fit.ts';

const WORDS: Record<Verdict, string> = { yes: 'Yes', partly: 'Partly', no: 'No', unknown: 'Unknown' };

/** What a verdict means where the criterion speaks against a company: a yes is a minus there. */
const REFUSED: Record<Verdict, { shows: Verdict; words: string }> = {
  yes: { shows: 'no', words: 'Yes, which counts against it' },
  partly: { shows: 'partly', words: 'Partly, which counts against it' },
  no: { shows: 'yes', words: 'No, as wanted' },
  unknown: { shows: 'unknown', words: 'Unknown' },
};

/**
 * ✓ ◐ ✗ ? as drawings: each has its own shape, so none needs its colour. The mark says whether it speaks for the company.
 *
 * @param refused the criterion counts against a company that meets it.
 * @param label what the mark says aloud, where that is not the verdict's own word.
 */
export function VerdictMark({
  verdict,
  refused = false,
  label,
}: {
  verdict: Verdict;
  refused?: boolean;
  label?: string;
}) {
  const { shows, words } = refused ? REFUSED[verdict] : { shows: verdict, words: WORDS[verdict] };
  return (
    <svg
      class={`verdict ${shows}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      role="img"
      aria-label={label ?? words}
    >
      {DRAWINGS[shows]}
    </svg>
  );
}

const DRAWINGS = {
  yes: (
    <>
      <circle class="full" cx="8" cy="8" r="7" />
      <path class="knocked" d="M4.75 8.25 7.1 10.6 11.4 5.6" />
    </>
  ),
  partly: (
    <>
      <circle class="rim" cx="8" cy="8" r="6.25" />
      <path class="full" d="M8 3.5a4.5 4.5 0 0 0 0 9Z" />
    </>
  ),
  no: (
    <>
      <circle class="rim" cx="8" cy="8" r="6.25" />
      <path class="stroke" d="M5.75 5.75l4.5 4.5M10.25 5.75l-4.5 4.5" />
    </>
  ),
  unknown: (
    <>
      <circle class="rim dashed" cx="8" cy="8" r="6.25" />
      <path class="stroke" d="M6.25 6.4a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.85.6-.85 1.2" />
      <circle class="full" cx="8" cy="11.25" r=".9" />
    </>
  ),
};
