import type { SiteReading } from '../../../page/sites/site-reading.ts';
import { fold } from '../../../text/fold.ts';
import { lineAt, valuesAt } from '../found.ts';
import { type Said, said, type Top } from './person-shown.ts';

const linesAt = (reading: SiteReading, anchor: string) =>
  valuesAt(reading, anchor).flatMap(({ lines }) => lines[0] ?? []);

/** "· 2nd", "· 1er", "· 1次". */
const DEGREE = /^[·•]\s*\S.{0,14}$/;
/** "She/Her" before the degree of connection, which one's own profile does not show. */
const PRONOUNS = /^[(（].*[)）]$|^(?:she|he|they|sie|er|elle|il|ella|él|lei|lui|ela|ele|hon|han|hen)\//i;

/**
 * The card of a server-driven profile. Its texts have no names, only an order: degrees ("· 1st", "· 2nd", all of them),
 * headline, "Company · School", place, a dot, contact info.
 */
export function cardOnTop(reading: SiteReading): Top {
  const all = linesAt(reading, 'top.lines');
  const contact = all.indexOf(lineAt(reading, 'top.contact'));
  const before = contact < 0 ? all : all.slice(0, contact);
  const lines = before.slice(behindDegrees(before));
  const dot = lines.lastIndexOf('·');
  const texts = lines.filter((line) => line !== '·' && line !== '--');
  const entries = linesAt(reading, 'top.entries');
  const summary = texts.findLastIndex((line) => isSummary(line, entries));
  const place = dot > 0 && dot === lines.length - 1 ? lines[dot - 1] : undefined;
  const rest = texts.filter((_, at) => at !== summary && !(place && at === texts.length - 1));
  const last = place ?? (contact >= 0 && rest.length > 1 ? rest.pop() : undefined);
  const told = summary < 0 ? [] : entries.filter((entry) => (texts[summary] ?? '').includes(entry));
  return {
    headline: said(rest[0], 'top.lines'),
    place: last === texts[summary] ? undefined : said(last, 'top.lines'),
    company: companyIn(reading, told.length > 0 ? told : entries.slice(0, 1), rest[0]),
  };
}

function behindDegrees(lines: readonly string[]): number {
  const first = lines.findIndex((line) => DEGREE.test(line));
  if (first < 0) return PRONOUNS.test(lines[0] ?? '') ? 1 : 0;
  const more = lines.slice(first).findIndex((line) => !DEGREE.test(line));
  return more < 0 ? lines.length : first + more;
}

/** The card of an Ember profile. */
export function emberTop(reading: SiteReading): Top {
  const under = lineAt(reading, 'top.headline') ? 'top.headline' : 'top.under';
  const headline = lineAt(reading, under);
  const place = lineAt(reading, 'top.place');
  // Without a headline, what stands below the name is the place with the way to the contact info.
  const isHeadline = headline !== '' && !(place !== '' && headline.startsWith(place));
  return {
    headline: said(isHeadline ? headline : '', under),
    place: said(place, 'top.place'),
    company: companyIn(reading, linesAt(reading, 'top.entries'), headline),
  };
}

/** "Company · School", or the one of them that is filled in. */
function isSummary(line: string, entries: readonly string[]): boolean {
  return entries.includes(line) || (entries[0] !== undefined && line === entries.slice(0, 2).join(' · '));
}

/** Company and school stand in this order; one alone may be either, unless its picture or the headline tells. */
function companyIn(reading: SiteReading, entries: readonly string[], headline = ''): Said | undefined {
  const pictured = lineAt(reading, 'top.company');
  if (pictured) return said(pictured, 'top.company');
  const [first = '', second] = entries.filter((entry) => entry !== lineAt(reading, 'top.school'));
  const isNamed = fold(first) !== '' && fold(headline).includes(fold(first));
  return said(second !== undefined || isNamed ? first : '', 'top.entries');
}
