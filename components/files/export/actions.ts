/** What the rep can do there. */
export type ExportActions = Record<never, never>;
