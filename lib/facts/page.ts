import type { PageReading } from '../page/reading.ts';
import { around } from '../text/around.ts';
import { registrableDomain } from '../text/domain.ts';
import { oneLine } from '../text/squeeze.ts';
import type { FactKey, FactOf, FactValues, Source } from './fact.ts';
import { type SchemaNode, schemaNodes } from './structured.ts';

/** What every question about a page is handed: the reading, its structured data, whose site it is. */
export interface Page {
  reading: PageReading;
  url: URL;
  /** Registrable domain of the page's address, e.g. `acme.example`. */
  domain: string | undefined;
  nodes: SchemaNode[];
  /** Makes a fact of this page. `quote`: the words on the page that say it; `confidence` 0–1. */
  fact<K extends FactKey>(
    key: K,
    value: FactValues[K],
    source: Source,
    quote: string,
    confidence: number,
  ): FactOf<K>;
}

const QUOTE = 240;

/** @param seenAt epoch milliseconds of the reading. */
export function openPage(reading: PageReading, seenAt: number): Page {
  const url = new URL(reading.url);
  return {
    reading,
    url,
    domain: registrableDomain(url.hostname),
    nodes: schemaNodes(reading),
    fact: (key, value, source, quote, confidence) => ({
      key,
      value,
      source,
      quote: around(oneLine(quote), 0, 0, 0, QUOTE),
      url: reading.url,
      seenAt,
      confidence,
    }),
  };
}
