/** Upper bounds of a profile: far above what a rep needs (fewer than ten criteria), low enough to stay quick. */
export const ICP_BOUNDS = {
  criteria: 20,
  /** Characters of a profile's or criterion's name. */
  name: 80,
  id: 64,
  /** Words or phrases of one criterion. */
  words: 40,
  /** Characters of one word or phrase. */
  word: 60,
  countries: 250,
  people: 10_000_000,
} as const;
