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
  /** Phrases by which a need is told, and by which it is told not to be there. */
  signals: 12,
  counterSignals: 6,
  /** Best clients that one is held against, and the fewest: one alone has too much that is its own. */
  clients: 10,
  leastClients: 2,
  /** What a client's pages say: characters kept, as many as of a page, and the words below which it tells nothing. */
  clientText: 4_000,
  clientWords: 30,
  countries: 250,
  /** Companies on a list of the rep's own, and characters of the address of one. */
  listed: 1_000,
  address: 160,
  /** Kilometres around a city: our places are good to some ten; half of the way round the Earth is 20,000. */
  leastKm: 10,
  mostKm: 5_000,
  people: 10_000_000,
  /** Whole units of any currency: the largest companies earn some 10^12 dollars. */
  revenue: 1e15,
  /** Open jobs asked for at least. */
  jobs: 10_000,
  languages: 40,
} as const;
