import type { SiteReading } from '../../page/sites/site-reading.ts';
import { cutTo, oneLine } from '../../text/squeeze.ts';
import type { Fact } from '../fact.ts';
import type { Telling } from './record.ts';
import { READERS, type Readable } from './record-facts.ts';
import type { Health } from './site-understanding.ts';
import { websiteOf } from './website.ts';

/** What a layout can show of a company. */
export type Ask = Readable | 'website';

type Asked = Health['asked'][number];

const CONFIDENCE = { 1: 0.9, 2: 0.8, 3: 0.7 } as const;
const QUOTE = 240;

/** What was found to a question, and where. */
export interface Answer {
  asked: Asked;
  facts: Fact[];
  website?: string;
}

/**
 * The first place that answers a question.
 *
 * @param tellings the surest first.
 * @param now epoch milliseconds: when the page was read.
 */
export function answer(ask: Ask, tellings: readonly Telling[], reading: SiteReading, now: number): Answer {
  const language = reading.language?.slice(0, 2).toLowerCase();
  for (const { anchor, rung, record } of tellings) {
    if (ask === 'website') {
      const website = record.website ? websiteOf(record.website, new URL(reading.url).hostname) : undefined;
      if (website) return { asked: { fact: ask, anchor }, facts: [], website };
      continue;
    }
    const said = READERS[ask](record, language);
    if (said.length === 0) continue;
    const rest = { source: 'profile', url: reading.url, seenAt: now, confidence: CONFIDENCE[rung] } as const;
    const facts = said.map((each): Fact => ({ ...each, quote: cutTo(oneLine(each.quote), QUOTE), ...rest }));
    return { asked: { fact: ask, anchor }, facts };
  }
  return { asked: { fact: ask }, facts: [] };
}
