import type { CompanySeen } from '../facts/sites/site-understanding.ts';
import type { Understanding } from '../facts/understanding.ts';
import { siteAt } from './claims.ts';
import { accountIdOf } from './identify.ts';

/**
 * What an entry at LinkedIn or in a directory says, as a page that its company says something on: it is merged like one.
 *
 * @returns `own`: accounts that are the same company, by the entry's word: its other names there, then its site.
 */
export function entryPage(seen: CompanySeen): { understanding: Understanding; own: string[] } {
  const others = seen.keys.flatMap(entryOfKey);
  const site = seen.website === undefined ? undefined : siteAt(seen.website);
  const own = [...others.flatMap((address) => accountIdOf(address) ?? []), ...(site ? [site] : [])];
  const id = accountIdOf(seen.entry);
  const understanding: Understanding = {
    kind: { company: true, page: 'about' },
    signs: [],
    facts: seen.facts,
    signposts: {},
    text: '',
    words: 0,
  };
  return { understanding, own: [...new Set(own)].filter((other) => other !== id) };
}

/** "linkedin:1234567" → the entry's other address. */
function entryOfKey(key: string): string[] {
  const [, name] = /^linkedin:([^/\s]+)$/.exec(key) ?? [];
  return name === undefined ? [] : [`https://www.linkedin.com/company/${name}`];
}
