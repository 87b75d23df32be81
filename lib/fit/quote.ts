import type { Match } from './phrases.ts';

/** Longest quote: as a fact's (lib/facts/fact.ts). */
const LONGEST = 240;
/** Characters kept on either side of a match in a longer sentence. */
const AROUND = 80;

/**
 * The sentence a match stands in, or some 80 characters on either side where that is longer than 240 characters.
 * Always the page's own characters, without ellipsis, so that the browser can find and mark it there.
 */
export function quoteAround(text: string, { start, end }: Match): string {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const after = text.slice(end, end + LONGEST);
  const from = start - before.length + sentenceStart(before);
  const to = end + sentenceEnd(after);
  if (to - from <= LONGEST) return text.slice(from, to).trim();
  const left = Math.max(from, start - AROUND);
  const right = Math.min(to, end + AROUND);
  return text
    .slice(
      left === from ? left : nextWord(text, left, start),
      right === to ? right : lastWord(text, right, end),
    )
    .trim();
}

function sentenceStart(before: string): number {
  for (let at = before.length; at > 0; at--) {
    if (before[at - 1] === '\n') return at;
    if (/\s/.test(before[at] ?? '') && endsSentence(before[at - 1])) return at;
  }
  return 0;
}

function sentenceEnd(after: string): number {
  for (let at = 0; at < after.length; at++) {
    if (after[at] === '\n') return at;
    if (endsSentence(after[at]) && /^\s|^$/.test(after.slice(at + 1, at + 2))) return at + 1;
  }
  return after.length;
}

function endsSentence(char: string | undefined): boolean {
  return char !== undefined && '.!?…。'.includes(char);
}

/** The first word that begins at or after `at`, so that no word is cut in two; `at` where a match would be passed. */
function nextWord(text: string, at: number, limit: number): number {
  const space = text.slice(at, limit).search(/\s/);
  return space < 0 ? at : at + space;
}

function lastWord(text: string, at: number, limit: number): number {
  const space = text.slice(limit, at).search(/\s\S*$/);
  return space < 0 ? at : limit + space;
}
