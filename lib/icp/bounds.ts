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
  /** Best clients to be like: one alone has too much that is its own. */
  fewestClients: 2,
  clients: 10,
  /** Characters of what a client's pages say: as much as is kept of a page. */
  clientText: 4_000,
  /** Signals of a need, and as many that speak against it. */
  signals: 12,
  /** Best clients that one is held against, and the fewest. */
  clients: 10,
  leastClients: 2,
  /** What a client's pages say: characters kept, and the words below which it tells nothing. */
  clientText: 4_000,
  clientWords: 30,
  countries: 250,
  people: 10_000_000,
} as const;
