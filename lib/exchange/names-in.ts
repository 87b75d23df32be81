import { cutTo, oneLine } from '../text/squeeze.ts';
import { addressesIn } from './addresses.ts';

/** What a first list may be made from: of a longer text the rest is counted, not read. */
const MOST = { characters: 2_000_000, lines: 10_000, line: 20_000, found: 500, left: 100, shown: 80 };

/** An address found in a text. */
interface NameFound {
  /** Of the text, from 1. */
  line: number;
  url: string;
  /** What stands under a heading that means a company; '' where there is none. */
  title: string;
}

/** What a text holds. */
export interface NamesIn {
  /** Each once, by host, in the order of the text. */
  found: NameFound[];
  /** Lines that hold no address, and why nothing came of them. */
  left: { line: number; text: string; sentence: string }[];
  /** Lines and addresses beyond what is looked at. */
  more: number;
}

/** Headings of a column that holds companies' names, as spreadsheets and CRMs of several languages write them. */
const COMPANY_HEADING =
  /^(?:company|company ?name|account|account ?name|organi[sz]ation|firm|firma|unternehmen|soci[eé]t[eé]|entreprise|empresa|azienda|bedrijf)$/i;

/** A cell ends at a comma, semicolon or tab outside quotes. */
const CELL = /"(?:[^"]|"")*"|[^",;\t]+|[,;\t]/g;

/**
 * The companies' addresses in a pasted text or a file: a CSV of whatever columns, a list of domains, of links, of mail addresses.
 * Of a line that says more than addresses, the first counts: links before mail addresses, of which nothing is kept but the host.
 */
export function namesIn(text: string): NamesIn {
  const lines = cutTo(text, MOST.characters).split(/\r\n|\r|\n/);
  const found = new Map<string, NameFound>();
  const left: NamesIn['left'] = [];
  let more = Math.max(0, lines.length - MOST.lines);
  let column = -1;
  lines.slice(0, MOST.lines).forEach((written, at) => {
    const cells = cellsOf(cutTo(written, MOST.line));
    const urls = urlsIn(cells);
    for (const url of urls) {
      const host = hostOf(url);
      if (found.has(host)) continue;
      if (found.size < MOST.found) found.set(host, { line: at + 1, url, title: cells[column] ?? '' });
      else more += 1;
    }
    const line = oneLine(cells.join(', '));
    if (urls.length > 0 || cells.join('') === '') return;
    const heading = found.size === 0 ? cells.findIndex((cell) => COMPANY_HEADING.test(cell)) : -1;
    if (heading >= 0) column = heading;
    else if (left.length < MOST.left)
      left.push({ line: at + 1, text: cutTo(line, MOST.shown), sentence: 'no web or mail address in it' });
    else more += 1;
  });
  return { found: [...found.values()], left, more };
}

function cellsOf(line: string): string[] {
  const cells = [''];
  for (const [piece] of line.matchAll(CELL)) {
    if (/^[,;\t]$/.test(piece)) cells.push('');
    else cells[cells.length - 1] += piece.startsWith('"') ? piece.slice(1, -1).replaceAll('""', '"') : piece;
  }
  return cells.map(oneLine);
}

/** All, where the line holds nothing else; else the first link or host, or the host of the first mail address. */
function urlsIn(cells: readonly string[]): string[] {
  const { addresses, isAll } = addressesIn(cells.join(' '));
  if (isAll) return addresses.map(({ url }) => url);
  const first = addresses.find(({ isMail }) => !isMail) ?? addresses[0];
  return first ? [first.url] : [];
}

/** By which the same company twice is one. */
function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
