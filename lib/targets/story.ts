import type { Person } from '../account/person.ts';
import type { TargetEvent } from './event.ts';
import type { Target } from './target.ts';
import type { Touch } from './touch.ts';

/** All that is kept of one target. */
export interface Story {
  target: Target;
  /** Newest first; at most 500. */
  events: TargetEvent[];
  /** Newest first; at most 500. */
  touches: Touch[];
  /** The rep's contacts there, then others not yet faded. */
  persons: Person[];
}
