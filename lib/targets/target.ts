export const TIERS = ['A', 'B', 'C'] as const;
export type Tier = (typeof TIERS)[number];

/** An account on the rep's list. */
export interface Target {
  /** The account's id: one target an account, however often Add is pressed. */
  accountId: string;
  tier: Tier;
  /** One line: why it is on the list; at first the strongest reason of its fit. */
  why: string;
  /** Epoch milliseconds. */
  addedAt: number;
  /** The page it was added from. */
  addedFrom: string;
  /** Set when the rep took it off the list; kept so that undo loses nothing. */
  removedAt?: number;
}
