import type { Letter } from '../fit/fit.ts';

/** What an address comes to, before it is chosen for the list. */
export interface NameTold {
  url: string;
  /** Of the company; absent where it is of none. */
  accountId?: string;
  /** Where it is known already. */
  label?: string;
  letter?: Letter;
  score?: number;
  /** Why it cannot be chosen: "on your list already". */
  because?: string;
}
