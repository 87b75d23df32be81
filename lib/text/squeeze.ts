/** White space that is not one space already: most of a text is fine as it stands and need not be put together anew. */
const UNEVEN = /\s{2,}|[^\S ]/g;
const UNEVEN_IN_LINE = /[^\S\n]{2,}|[^\S\n ]/g;

/** Runs of white space become one space (or one line break where they hold one); ends are trimmed. */
export function squeeze(text: string): string {
  const spaced = text.replace(UNEVEN_IN_LINE, ' ').trim();
  return spaced.includes('\n') ? spaced.replace(/ ?\n[ \n]*/g, '\n') : spaced;
}

/** As `squeeze`, all on one line. */
export function oneLine(text: string): string {
  return text.replace(UNEVEN, ' ').trim();
}

/** At most `limit` characters, never ending in half a surrogate pair. */
export function cutTo(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}
