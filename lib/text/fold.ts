/** Text for comparing: lower case, without accents, punctuation and white space. "Ørnvik A/S" → "ornvikas". */
export function fold(text: string): string {
  return foldWords(text).replaceAll(' ', '');
}

/** As `fold`, words kept apart by one space: "Saint-Étienne" → "saint etienne". Accents of Latin, Greek and Cyrillic letters only: "が" stays itself. */
export function foldWords(text: string): string {
  // Most labels are plain words and most texts plain letters, for which this is done at a fraction of the cost.
  if (text.length <= LABEL && PLAIN_WORDS.test(text)) return text.toLowerCase();
  if (PLAIN_TEXT.test(text)) {
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  }
  // One letter with an accent must not make a whole page slow, but only its line.
  if (text.includes('\n')) return text.split('\n').map(foldWords).join(' ').replace(/ {2,}/g, ' ').trim();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[øłđðþßæœı]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Characters of a label; a longer text has a comma or a full stop somewhere. */
const LABEL = 40;
const PLAIN_WORDS = /^[a-zA-Z0-9]+(?: [a-zA-Z0-9]+)*$/;
/** ASCII, white space, and the dashes, quotes and dots of typeset text. */
const PLAIN_TEXT = /^[\s\x20-\x7e\u2010-\u2027]*$/;

/** Letters that Unicode does not take apart into a plain one and an accent. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
