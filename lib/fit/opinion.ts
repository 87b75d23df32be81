/** What a language model makes of a sentence that hints at a need. Shown beside the fit and never part of it. */
export interface Opinion {
  /** Whether the sentence shows the need. */
  shows: boolean;
  /** The words of the sentence that it goes by, letter by letter; may be empty for a no. */
  quote: string;
}
