/** What the rep can do there. */
export type ImportActions = Record<never, never>;
