/**
 * Something on a page that tells who buys from the company.
 *
 * Words are as `foldWords` writes them, phrases parted by commas, a line a language where there are several: English, German,
 * French, Spanish, Italian, Dutch, Portuguese, others. "manufactur*" begins, "*maschinen" ends a word; "=company" is the whole
 * of a menu entry or form field.
 */
export interface Cue {
  /**
   * Log-odds that the buyers are businesses, were nothing else known: above 0 for businesses, below for consumers. Set by hand:
   * 0.4 a hint that both kinds of site carry, 1 three to one, 2 what the other kind hardly ever says.
   */
  weight: number;
  words: readonly string[];
  /** Says that both kinds buy; its weight is 0. */
  both?: true;
}
