import { bestFact } from '../facts/fact.ts';
import type { CompanyPage } from '../facts/understanding.ts';
import { cutTo, oneLine } from '../text/squeeze.ts';
import type { Account } from './account.ts';
import { LIMITS } from './limits.ts';

/** What separates a name from its slogan in a tab's title. A plain hyphen only with spaces: "Coca-Cola" is one word. */
const BETWEEN = /\s+[-–—:»•·]\s+|\s*\|\s*|\s+::\s+|:\s+/;

/** How many messages wait: "(3) Acme | LinkedIn". */
const UNREAD = /^\(\d{1,3}\+?\) /;

/**
 * The name shown to the rep: the best name fact, else the title's first part, else the domain. Without a name fact, a
 * label taken from one title is replaced only by the home page's, for "Careers" is no better than what stands there.
 *
 * @param before the account as it was; undefined for a new one.
 */
export function labelOf(
  id: string,
  facts: Account['facts'],
  title: string,
  page: CompanyPage | undefined,
  before?: Account,
): string {
  const name = bestFact(facts, 'name')?.value;
  if (name) return name;
  if (before && before.label !== id && page !== 'home') return before.label;
  return titlesFirstPart(title) ?? before?.label ?? id;
}

function titlesFirstPart(title: string): string | undefined {
  const part = oneLine(title)
    .replace(UNREAD, '')
    .split(BETWEEN)
    .find((piece) => piece.trim() !== '');
  return part === undefined ? undefined : cutTo(part.trim(), LIMITS.label);
}
