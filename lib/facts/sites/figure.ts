const FIGURE =
  /(\d{1,3}(?:[.,'’\s]\d{2,3}){0,4}[.,'’\s]\d{3}(?!\d)|\d+)(?:[.,](\d{1,2})(?!\d))?\s?(k|mil|mille|tsd\.?|tys\.?|tis\.?|тыс\.?|tn|t\.?|b|bin|m|mn|mio\.?|mln\.?|milj\.?|mill\.?|millones|millions?|милл?н?\.?|[万萬만천])?(?![a-zà-ž])/i;

/** Short scales of numbers, by how they begin; Turkish "B" is "bin", a thousand: nothing there is counted in billions. */
const SCALES: readonly [RegExp, number][] = [
  [/^(?:k|mil$|mille$|t|b|천)/i, 1_000],
  [/^тыс/i, 1_000],
  [/^[万萬만]/, 10_000],
  [/^(?:m|мил)/i, 1_000_000],
];

/**
 * The first number of a text, as counters write it in many languages: "12,345 followers", "30 331 abonnés", "12,5K",
 * "3 Tsd.", "1,2 Mio.", "1.2万".
 */
export function figureIn(text: string): number | undefined {
  const [, whole, decimals = '', scale = ''] = FIGURE.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const number = Number(`${whole.replace(/\D/g, '')}.${decimals || '0'}`);
  const by = SCALES.find(([begins]) => begins.test(scale))?.[1];
  if (by === undefined && decimals !== '') return undefined;
  return Math.round(number * (by ?? 1));
}
