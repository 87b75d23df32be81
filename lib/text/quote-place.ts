/** Words around a quote that tell which one is meant. */
const CONTEXT = 3;

/** Where the quote stands in the page's text, with the words around it on its line, and whether its beginning is said before it. */
export function placeOf(
  quote: string,
  head: string,
  text: string,
): { before: string; after: string; isBehind: boolean } | undefined {
  const at = wholeAt(text, quote);
  if (quote === '' || at < 0) return undefined;
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim();
  const [after = ''] = text.slice(at + quote.length).split('\n', 1);
  return {
    before: wordsNext(before.split(/\s+/).reverse()).reverse().join(' '),
    after: wordsNext(after.trim().split(/\s+/)).join(' '),
    isBehind: wholeAt(text, head) < at,
  };
}

/** The first few, up to what is no word: beyond a bar or bullet another element may begin. */
function wordsNext(words: string[]): string[] {
  const end = words.findIndex((word) => !tells(word));
  return words.slice(0, end < 0 ? CONTEXT : Math.min(end, CONTEXT));
}

/** Where it stands in whole words: "20" is not in "2026". */
function wholeAt(text: string, quote: string): number {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const isCut = isUnspaced(quote) ? false : isInWord(text, at) || isInWord(text, at + quote.length);
    if (!isCut) return at;
  }
  return -1;
}

function isInWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
}

/** Whether it holds letters of a script without spaces. */
export function isUnspaced(text: string): boolean {
  return /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]/.test(text);
}

/** Whether there is a letter or digit to look for. */
export function tells(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
