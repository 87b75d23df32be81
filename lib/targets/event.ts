import type { Change } from './change.ts';
import type { Target } from './target.ts';
import type { TouchSaid } from './touch.ts';

/** What was done. */
export type EventKind = Change['what'] | 'touch' | 'add' | 'remove' | 'restore';

/** A field of a target before and after; null where it was absent. */
export type FieldChange = [before: unknown, after: unknown];

/**
 * One thing that was done to one target: its history, and all that it takes to undo it. Those of one key were done at once (a swap,
 * a tier that made room) and are undone together.
 */
export interface TargetEvent {
  /** `eventId` of both. */
  id: string;
  /** Made by the page that asked: asked twice, it is done once. */
  key: string;
  accountId: string;
  what: EventKind;
  /** Epoch milliseconds. */
  at: number;
  /** By field of Target. */
  fields: Record<string, FieldChange>;
  /** What was logged, also once it is undone. */
  touch?: TouchSaid;
  undoneAt?: number;
}

export function eventId(key: string, accountId: string): string {
  return `${key} ${accountId}`;
}

/** What a change came to. */
export interface Changed {
  /** To undo it by. */
  key: string;
  /** Every target that it changed, as it stands now. */
  targets: Target[];
  /** What the rep should know besides, e.g. "Tier A is full (10 of 10): it comes in at B." */
  note?: string;
}

/** What choosing several companies came to. */
export interface Chosen extends Changed {
  /** Of those that found no room or are no company: the address, and why. */
  left: { url: string; sentence: string }[];
}
