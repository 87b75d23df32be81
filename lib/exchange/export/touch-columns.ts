import type { Touch } from '../../targets/touch.ts';
import type { Column } from './column.ts';

/** A touch, with the name of its company. */
export interface TouchRow {
  touch: Touch;
  label: string;
}

export const TOUCH_COLUMNS: readonly Column<TouchRow>[] = [
  { heading: 'day', value: ({ touch }) => touch.on },
  { heading: 'company', value: ({ label }) => label },
  { heading: 'domain', value: ({ touch }) => touch.accountId },
  { heading: 'kind', value: ({ touch }) => touch.kind },
  { heading: 'answer', value: ({ touch }) => touch.outcome },
  { heading: 'line', value: ({ touch }) => touch.line },
  { heading: 'tier', value: ({ touch }) => touch.tier },
  { heading: 'fit', value: ({ touch }) => touch.letter },
];
