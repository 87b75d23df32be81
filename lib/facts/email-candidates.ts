import type { Region } from '../page/reading.ts';
import type { Source } from './fact.ts';
import { ownNodes } from './own-nodes.ts';
import type { Page } from './page.ts';
import { textsOf } from './structured.ts';

export interface EmailCandidate {
  /** Lower case. */
  address: string;
  source: Source;
  quote: string;
  region: Region;
}

const ADDRESS = /[a-z0-9][a-z0-9._%+-]{0,63}@(?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,4}[a-z]{2,18}\b/gi;
const WRITTEN_AT =
  /\s{0,2}(?:[[({<|]\s?(?:at|a|ät|bei|arroba|chiocciola|snabela|malpa|małpa|arrobase|klammeraffe|@)\s?[\])}>|]|\*at\*|_at_)\s{0,2}/gi;
const WRITTEN_DOT =
  /\s{0,2}(?:[[({<|]\s?(?:dot|punkt|point|punto|ponto|punt|kropka|\.)\s?[\])}>|]|\*dot\*|_dot_)\s{0,2}/gi;
const SPOKEN = /\b([a-z0-9._-]{1,40}) at ([a-z0-9-]{2,40}) dot ([a-z]{2,6})\b/gi;

/** Every mailbox that the page shows, also written "info [at] acme [dot] example", in the order of trust. */
export function emailCandidates(page: Page): EmailCandidate[] {
  const found: EmailCandidate[] = [];
  const add = (text: string, source: Source, quote: string, region: Region) => {
    for (const match of text.matchAll(ADDRESS))
      found.push({ address: match[0].toLowerCase(), source, quote, region });
  };
  for (const node of ownNodes(page)) {
    for (const text of textsOf(node, 'email')) add(text, node.source, text, 'main');
  }
  for (const link of page.reading.links) {
    if (link.href.startsWith('mailto:'))
      add(mailtoOf(link.href), 'link', link.text || link.href, link.region);
  }
  for (const block of page.reading.blocks) {
    if (mayHold(block.text)) add(plainly(block.text), 'text', block.text, block.region);
  }
  return found;
}

/** The address of a mailto link; one without an address lets the reader share the page. */
function mailtoOf(href: string): string {
  const address = href.slice('mailto:'.length).split('?')[0] ?? '';
  return plainly(address.replace(/%40/g, '@').replace(/%20|\+(?=[^@]*$)/g, ' '));
}

function mayHold(text: string): boolean {
  return /[@＠]|[[({<|*_]\s?(?:at|a|ät|bei|arroba|chiocciola|snabela|malpa|małpa|arrobase|klammeraffe)\s?[\])}>|*_]| at [a-z0-9-]{2,40} dot /i.test(
    text,
  );
}

/** Addresses written so that collecting machines miss them, as a reader reads them. */
function plainly(text: string): string {
  return text
    .replace(/＠/g, '@')
    .replace(WRITTEN_AT, '@')
    .replace(WRITTEN_DOT, '.')
    .replace(SPOKEN, '$1@$2.$3')
    .replace(/(?<=[\w-]) ?@ ?(?=[a-z0-9-]{1,63}\.)/gi, '@');
}
