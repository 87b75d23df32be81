import type { Day } from './day.ts';
import type { Status, Tier } from './target.ts';

/**
 * What the rep changes of one target: of each kind only that, so that two open pages never overwrite each other. Of a text
 * goes along what it was when the rep began to write: where it is another by now, it is refused.
 */
export type Change =
  /** `down`: the target of a full tier that makes room, by moving to the next one that has any. */
  | { what: 'tier'; tier: Tier; down?: string }
  | { what: 'status'; status: Status }
  /** Plans or snoozes the next touch; no day of the past. */
  | { what: 'next'; on: Day; step?: string }
  | { what: 'why'; why: string; was: string }
  | { what: 'notes'; notes: string; was: string }
  | { what: 'tags'; add: string[]; remove: string[] }
  /** In a review: it stays. */
  | { what: 'reviewed' };
