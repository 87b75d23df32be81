import type { Account } from '../../account/account.ts';
import { blankAccount } from '../../account/blank.ts';
import { mergeUnderstanding } from '../../account/merge.ts';
import type { Trained } from '../../facts/trained.ts';
import { understand } from '../../facts/understand.ts';
import type { Client } from '../../icp/icp.ts';
import type { PageReading } from '../../page/reading.ts';

/**
 * A client of whom the rep pasted what a page says, as an account that is stored nowhere; of one whose text does not read as
 * a company's own words, nothing is known.
 *
 * @param at tells several apart.
 * @param now epoch milliseconds.
 */
export function accountPasted(client: Client, at: number, now: number, trained?: Trained): Account {
  const id = `client${at}.example`;
  const reading = readingOf(client, `https://${id}/about`);
  const understanding = understand(reading, now, trained);
  if (!understanding.kind.company) return blankAccount(id, client.name, now);
  return { ...mergeUnderstanding(undefined, understanding, reading, now), label: client.name };
}

/** As of a page that says it is about this company, each line a paragraph: a paste has no markup. */
function readingOf({ name, text }: Client, url: string): PageReading {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return {
    url,
    title: name,
    meta: [],
    alternates: [],
    jsonLd: [JSON.stringify({ '@type': 'Organization', name })],
    microdata: [],
    headings: [{ level: 1, text: name, region: 'main' }],
    blocks: lines.map((line) => ({ region: 'main', tag: 'p', text: line.trim() })),
    links: [],
    pictures: [],
    traces: { scripts: [], styles: [], images: [], frames: [], forms: [], inline: [], marks: [] },
    counts: { elements: lines.length, links: 0, passwordFields: 0, paymentFields: 0, code: 0 },
    cut: [],
  };
}
