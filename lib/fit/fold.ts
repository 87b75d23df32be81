/** What a UTF-16 unit is to someone looking for words. */
export const SYMBOL = 1;
/** Space, hyphen, slash, underscore: a run of them parts two words of one phrase. A line break does not: it ends the thought. */
export const GAP = 2;
/** Accents, soft hyphens, joiners: as if they were not there. */
export const SKIP = 3;
/** Letter or digit of a script that parts words by spaces. */
export const WORD = 4;
/** Letter of a script without spaces (or with endings grown on, as Korean): every one may begin or end a word. */
export const UNSPACED = 5;

/** Letters that Unicode does not take apart. */
const PLAIN: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '’': "'",
  '‘': "'",
};

// One cell a UTF-16 unit, filled when first met: scanning costs about a nanosecond a character and no copy of the text.
const kinds = new Uint8Array(65_536);
const firsts = new Uint16Array(65_536);
const rests = new Map<number, number[]>();

/** The kind of a UTF-16 unit: one of the numbers above. */
export function kindOf(unit: number): number {
  return kinds[unit] || learn(unit);
}

/** The unit without case and accent ("É" → "e"). Ask `kindOf` of it first. */
export function foldedUnit(unit: number): number {
  return firsts[unit] ?? unit;
}

/** What follows the first folded unit where one letter stands for two ("ß" → "ss"); mostly nothing. */
export function foldedRest(unit: number): readonly number[] | undefined {
  return unit < 128 ? undefined : rests.get(unit);
}

/** A text without case and accents, gaps as single spaces, as UTF-16 units: equal for texts that read the same. */
export function foldedUnits(text: string): number[] {
  const units: number[] = [];
  let gap = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind === SKIP) continue;
    if (kind === GAP) {
      gap = true;
      continue;
    }
    if (gap && units.length > 0) units.push(SPACE);
    gap = false;
    units.push(foldedUnit(unit), ...(foldedRest(unit) ?? []));
  }
  return units;
}

/** The unit that stands for a gap. */
export const SPACE = 32;

function learn(unit: number): number {
  const char = String.fromCharCode(unit);
  const kind = kindOfChar(char);
  const [first = unit, ...rest] = Array.from(
    kind === WORD || kind === UNSPACED || PLAIN[char] ? plain(char) : char,
    (c) => c.charCodeAt(0),
  );
  kinds[unit] = kind;
  firsts[unit] = first;
  if (rest.length > 0) rests.set(unit, rest);
  return kind;
}

function kindOfChar(char: string): number {
  if (/[\n\r\u2028\u2029]/.test(char)) return SYMBOL;
  if (/[\s\p{Pd}/_]/u.test(char)) return GAP;
  if (/[\p{M}\p{Cf}]/u.test(char)) return SKIP;
  if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u.test(char))
    return UNSPACED;
  return /[\p{L}\p{N}]/u.test(char) ? WORD : SYMBOL;
}

function plain(char: string): string {
  const bare = char.normalize('NFKD').replace(/\p{M}/gu, '');
  // Up, then down: "ß" has no accent to lose, but its capital is "SS"; and final sigma becomes the common one.
  const lower = bare.toUpperCase().toLowerCase();
  return PLAIN[lower] ?? lower;
}
