import type { Fact, FactKey, FactValues } from '../facts/fact.ts';

/** One thing that a file says of a company, in its own words: "Employees: 51-200". */
export type FactBrought = { [K in FactKey]: { key: K; value: FactValues[K]; quote: string } }[FactKey];

/** A company as the rows of a file tell it. */
export interface Incoming {
  /** Of the file, from 1, its heading row counted; several where the company stands on several. */
  lines: number[];
  /** An address of it: its site, or its page at LinkedIn. */
  url: string;
  name?: string;
  /** Its page at LinkedIn, beside its site. */
  linkedin?: string;
  facts: FactBrought[];
}

/** Where a file and what is known say different things: both are kept. */
export interface Conflict {
  key: FactKey;
  known: Fact['value'];
  brought: Fact['value'];
}

/** What an import will do, or did, with one company. */
export interface Outcome {
  lines: number[];
  /** Absent where the address is no company's. */
  accountId?: string;
  /** The name as it will stand. */
  label: string;
  is: 'new' | 'same' | 'merged' | 'refused';
  /** Facts that are new. */
  adds: number;
  conflicts: Conflict[];
  /** It is on the rep's own list. */
  onList?: true;
  /** Why it is refused, with the remedy. */
  sentence?: string;
}

/** An import as it is remembered, with all that it takes to undo it. */
export interface ImportRecord {
  id: string;
  /** The file's name; "pasted text". */
  file: string;
  /** Epoch milliseconds: also the `seenAt` of every fact that it brought. */
  at: number;
  created: string[];
  /**
   * Companies known before, with their name as it was and the facts that gave way: those of an earlier import of this file,
   * or, where there is no more room, of the oldest one.
   */
  changed: { id: string; label?: string; gave: Fact[] }[];
  /** Of those, how many of which it said nothing new. */
  same: number;
  undoneAt?: number;
}

/** An import as the rep is told of it. */
export interface ImportTold {
  id: string;
  file: string;
  at: number;
  created: number;
  /** Companies known before, of which it said something new. */
  changed: number;
  same: number;
  undoneAt?: number;
}
