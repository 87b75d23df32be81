/** White space that is not one space already: most of a text is fine as it stands and need not be put together anew. */
const UNEVEN = /\s{2,}|[^\S ]/g;
const UNEVEN_IN_LINE = /[^\S\n]{2,}|[^\S\n ]/g;

/**
 * Characters that nobody sees: soft hyphens, zero-width spaces and joiners, byte-order marks, and the marks that turn the
 * direction of what follows, with which a page can make a name read as another (Unicode TR36 §2.1, UAX 9). The joiners
 * U+200C and U+200D spell words of Persian, Indic languages and emoji, and go only beside Latin letters.
 */
const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const TO_REMOVE =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?<![^\0-\u024f])[\u200c\u200d]|[\u200c\u200d](?![^\0-\u024f])/g;

function seen(text: string): string {
  return UNSEEN.test(text) ? text.replace(TO_REMOVE, '') : text;
}

/** Without what nobody sees; runs of white space become one space (or one line break where they hold one); ends are trimmed. */
export function squeeze(text: string): string {
  const spaced = seen(text).replace(UNEVEN_IN_LINE, ' ').trim();
  return spaced.includes('\n') ? spaced.replace(/ ?\n[ \n]*/g, '\n') : spaced;
}

/** As `squeeze`, all on one line. */
export function oneLine(text: string): string {
  return seen(text).replace(UNEVEN, ' ').trim();
}

/** At most `limit` characters, never ending in half a surrogate pair. */
export function cutTo(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}
