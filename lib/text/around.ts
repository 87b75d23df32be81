/** A longer word is text without spaces, which may be cut anywhere. */
const LONGEST_WORD = 40;

/** From one place in a text to another, with up to so many characters before and behind: no word at either end is cut in two. */
export function around(text: string, from: number, to: number, before: number, behind: number): string {
  const start = Math.max(0, from - before);
  const end = to + behind;
  const skipped = start > 0 ? text.slice(start - 1, from).search(/\s/) : 0;
  const left = end < text.length ? (/\S*$/.exec(text.slice(to, end + 1))?.[0].length ?? 0) - 1 : 0;
  return text
    .slice(
      skipped > 0 && skipped <= LONGEST_WORD ? start + skipped : start,
      left > 0 && left <= Math.min(LONGEST_WORD, behind - 1) ? end - left : end,
    )
    .trim();
}
