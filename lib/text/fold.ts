/** Text for comparing: lower case, without accents, punctuation and white space. "Ørsted A/S" → "orstedas". */
export function fold(text: string): string {
  return foldWords(text).replaceAll(' ', '');
}

/** As `fold`, words kept apart by one space: "Saint-Étienne" → "saint etienne". Accents of Latin, Greek and Cyrillic letters only: "が" stays itself. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[øłđðþßæœı]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

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
