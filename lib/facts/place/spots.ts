/** A stretch of the text around something that a postcode could be. */
export interface Spot {
  text: string;
  /** Where in the whole text it begins. */
  from: number;
}

/** Digits as postcodes have them, a province in brackets, a Russian "г.": what every form's token holds. */
const SPOT = /\d{2,}|[A-Z]\d|Dublin \d|\([A-Z]{2}\)|г\.|город/g;
/** Characters that forms look at before and after their token. */
const BEFORE = 16;
const AFTER = 48;
/** Spots looked at on one page: tables of numbers hold no address. */
const MOST = 1_500;

/**
 * The parts of a text that may hold a postcode, in its order, those that touch as one. Most of a page is prose without a
 * digit: looking for a dozen forms only here makes them cost a fifth.
 */
export function spotsOf(text: string): Spot[] {
  const spots: { from: number; to: number }[] = [];
  let found = 0;
  for (const match of text.matchAll(SPOT)) {
    if (++found > MOST) break;
    const from = Math.max(0, match.index - BEFORE);
    const to = match.index + match[0].length + AFTER;
    const last = spots.at(-1);
    if (last && from <= last.to) last.to = to;
    else spots.push({ from, to });
  }
  return spots.map(({ from, to }) => ({ text: text.slice(from, to), from }));
}

/** The spots' letters and digits as shapes, "9" for a digit and "A" for a capital: tells which forms can be among them. */
export function shapesOf(spots: readonly Spot[]): string {
  return spots
    .map(({ text }) => text)
    .join('\n')
    .replace(/\d/g, '9')
    .replace(/[A-Z]/g, 'A');
}
