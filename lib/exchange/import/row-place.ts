import { isHost } from '../../text/hosts.ts';
import { isPublicMailHost } from '../../text/mailboxes.ts';
import { cutTo, oneLine } from '../../text/squeeze.ts';
import { addressesIn } from '../addresses.ts';
import { linkedinPage } from './linkedin.ts';
import type { Meaning } from './questions.ts';
import type { Row } from './table.ts';

/** Where a row's company is found. */
export interface Place {
  url: string;
  /** Equal for addresses that are one: without scheme, "www.", query and final stroke. */
  key: string;
  linkedin?: string;
}

/** Pages there are not the company's site. */
const NETWORKS = [
  'linkedin.com',
  'facebook.com',
  'instagram.com',
  'twitter.com',
  'x.com',
  'youtube.com',
  'xing.com',
];

/** The site that a row names, else the host of its mail address, else its page at LinkedIn; a sentence where there is none. */
export function placeOf(row: Row, columns: readonly Meaning[]): Place | { sentence: string } {
  const cellsOf = (question: Meaning) =>
    row.cells.filter((cell, at) => columns[at] === question && cell.trim() !== '');
  const [domains, mails] = [cellsOf('domain'), cellsOf('mail')];
  const linkedin = [...cellsOf('linkedin'), ...domains].map(linkedinPage).find((page) => page !== undefined);
  const named = [...domains, ...mails].flatMap((cell) => addressesIn(cutTo(cell, 2_000)).addresses);
  const own = named.filter(({ url }) => !isOthers(new URL(url).hostname));
  const url = (own.find(({ isMail }) => !isMail) ?? own[0])?.url;
  if (url !== undefined && url.length < 2_000) return { url, key: keyOf(url), ...(linkedin && { linkedin }) };
  if (linkedin !== undefined) return { url: linkedin, key: linkedin.toLowerCase(), linkedin };
  return { sentence: sentenceOf(row.line, cellsOf('name')[0], named[0] && new URL(named[0].url).hostname) };
}

/** A host that says nothing of who uses it. */
function isOthers(host: string): boolean {
  return isPublicMailHost(host) || NETWORKS.some((network) => isHost(host, network));
}

function keyOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  return (hostname.replace(/^www\./, '') + pathname).replace(/\/+$/, '').toLowerCase();
}

function sentenceOf(line: number, name: string | undefined, host: string | undefined): string {
  const remedy = 'add its web address, its LinkedIn page or a mail address of its own';
  if (name !== undefined)
    return `Line ${line} says only the name “${cutTo(oneLine(name), 80)}”, which several companies may have: ${remedy}.`;
  if (host !== undefined) return `Line ${line} has nothing but ${host}, which serves many: ${remedy}.`;
  return `Line ${line} has no web address, LinkedIn page or mail address: add one, or choose the column that holds it.`;
}
