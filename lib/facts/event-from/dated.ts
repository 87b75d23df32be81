import type { TextBlock } from '../../page/reading.ts';
import { countryOfHost } from '../../text/countries.ts';
import { type DayOrder, datesIn, dayOrder } from '../../text/dates.ts';
import type { Page } from '../page.ts';

/** A block that is a date and hardly anything else: "14 March 2026", "Posted on 03/14/2026 | News". */
const BARE = 44;
const YEAR = /(?<![\d.,$€£-])(?:19[5-9]\d|20\d\d)(?![\d.,%$€£-]\d|\d)/g;

/** How this page writes days. */
export function orderOf({ reading, url }: Page): DayOrder {
  return dayOrder(reading.language, countryOfHost(url.hostname));
}

/** The date of what a text says: its only full date, or its only year. */
export function dateWithin(text: string, order: DayOrder): string | undefined {
  const dates = datesIn(text, order);
  if (dates.length > 0) return dates.length === 1 ? dates[0]?.date : undefined;
  const years = text.match(YEAR) ?? [];
  return years.length === 1 ? years[0] : undefined;
}

/** The date that a block is, if it is one. */
export function bareDate(block: TextBlock | undefined, order: DayOrder): string | undefined {
  if (!block || block.text.length > BARE || !/(?:19|20)\d\d/.test(block.text)) return undefined;
  if (/^(?:19[5-9]\d|20\d\d)$/.test(block.text)) return block.text;
  const [date] = datesIn(block.text.normalize('NFKC'), order);
  const rest = date ? block.text.length - (date.to - date.from) : BARE;
  return date && rest <= 24 && !/©|copyright/i.test(block.text) ? date.date : undefined;
}

/** The date beside a block: above it, else below, at most one block between. */
export function dateBeside(blocks: readonly TextBlock[], at: number, order: DayOrder): string | undefined {
  for (const step of [-1, 1, -2, 2]) {
    const block = blocks[at + step];
    if (block?.region !== blocks[at]?.region) continue;
    // Two headings on, the date belongs to another item.
    if (Math.abs(step) === 2 && isTitle(blocks[at + step / 2])) continue;
    const date = bareDate(block, order);
    if (date) return date;
  }
  return undefined;
}

/** Headings and links are what news items are titled with. */
export function isTitle(block: TextBlock | undefined): boolean {
  return block !== undefined && /^(?:h[1-6]|a)$/.test(block.tag);
}
