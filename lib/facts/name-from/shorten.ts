import { foldWords } from '../../text/fold.ts';
import type { Page } from '../page.ts';
import type { NameGroup } from './group.ts';
import { fitsLabel } from './name-key.ts';
import { siteLabels } from './site-labels.ts';

/** Markets that sites put behind their name, in the languages of those markets. */
const MARKET =
  /\s(?:DE|AT|CH|UK|US|FR|ES|IT|NL|BE|EU|USA|Deutschland|Germany|Österreich|Austria|Schweiz|Switzerland|France|España|Spain|Italia|Italy|Nederland|Netherlands|Belgium|Polska|Sverige|Danmark|Norge|Suomi|Europe|International|Global)$/;

/** "Acme Tools Co.", a registered name; "Acme & Co." is a name. */
const COMPANY = /(?<!(?:&|and|und|et)) co\.?$/i;

/**
 * The shorter name that people use for a long one: without the market where the rest is the site's own address ("Acme
 * Deutschland" of acme.example), without a "Co" that the page itself leaves out, or, where a single place says
 * the long one, its beginning that fits the address and that the page says far more often alone.
 */
export function shortened(page: Page, group: NameGroup): string {
  const labels = siteLabels(page);
  const closeness = (name: string) => Math.max(0, ...labels.map((label) => fitsLabel(name, label)));
  const marketless = group.name.replace(MARKET, '');
  if (marketless !== group.name && closeness(marketless) === 1) return marketless;
  const coless = group.name.replace(COMPANY, '');
  if (coless !== group.name && mentions(page, coless, group.name).alone > 0) return coless;
  if (group.places.size > 1) return group.name;
  return usedAlone(page, group.name, closeness) ?? group.name;
}

/** So often at least, and by so much more than the long name, the short one stands alone where it is the name. */
const LEAST = 3;
const TIMES = 1.5;
/** How near to the site's address the short name is, 0–1. */
const NEAR = 0.85;

function usedAlone(page: Page, name: string, closeness: (name: string) => number): string | undefined {
  const words = name.split(' ');
  if (words.length < 2) return undefined;
  const whole = closeness(name);
  for (let length = words.length - 1; length > 0; length -= 1) {
    const short = words.slice(0, length).join(' ');
    if (closeness(short) < Math.max(NEAR, whole)) continue;
    const { alone, whole: long } = mentions(page, short, name);
    if (alone >= Math.max(LEAST, TIMES * long)) return short;
  }
  return undefined;
}

/** How often the page's headings and texts say the long name, and how often its beginning without the rest. */
function mentions(page: Page, short: string, long: string): { alone: number; whole: number } {
  const { headings, blocks } = page.reading;
  const text = ` ${foldWords([...headings, ...blocks].map((part) => part.text).join(' . '))} `;
  const whole = times(text, ` ${foldWords(long)} `);
  return { alone: times(text, ` ${foldWords(short)} `) - whole, whole };
}

function times(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length - 1)) count += 1;
  return count;
}
