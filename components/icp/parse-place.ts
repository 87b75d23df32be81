import { ICP_BOUNDS as BOUNDS } from '../../lib/icp/bounds.ts';
import { count } from '../../lib/icp/describe.ts';
import type { ListCriterion, Near } from '../../lib/icp/icp.ts';
import { listedAddress } from '../../lib/icp/listed.ts';
import { countryOf } from './countries.ts';
import type { CriterionDraft } from './draft.ts';
import { type Base, type Fail, whole } from './parse-numbers.ts';

/** "Hamburg, Germany" and a distance; nothing typed is nothing. */
export function parseNear(
  { name, numbers }: CriterionDraft,
  languages: readonly string[],
  fail: Fail,
): { near?: Near } {
  const km = whole(numbers.km);
  if (name.trim() === '' && km === undefined) return {};
  const [, city = '', land = ''] = /^(.+?)\s*,\s*([^,]+)$/.exec(name.trim()) ?? [];
  const country = countryOf(land, languages);
  if (city === '' || city.length > BOUNDS.word || !country)
    fail('name', 'Write the city with its country, such as Hamburg, Germany.');
  if (km === undefined || !(km >= BOUNDS.leastKm && km <= BOUNDS.mostKm))
    fail('km', `Give whole kilometres between ${BOUNDS.leastKm} and ${count(BOUNDS.mostKm)}.`);
  return country && km !== undefined ? { near: { city, country, km } } : {};
}

/** Lines named in a sentence. */
const NAMED = 6;

/** A list of companies as pasted, each once; what is none is told by its line. */
export function parseList({ name, typed }: CriterionDraft, base: Base, fail: Fail): ListCriterion {
  const lines = typed
    .split('\n')
    .map((line, at) => ({ at: at + 1, line: line.replace(/[\s,;]+$/, '').trim() }));
  const read = lines
    .filter(({ line }) => line !== '')
    .map((line) => ({ ...line, address: listedAddress(line.line) }));
  const any = [...new Set(read.flatMap(({ address }) => address ?? []))];
  const wrong = read.filter(({ address }) => address === undefined || address.length > BOUNDS.address);
  const [first, ...more] = wrong;
  if (name.trim() === '') fail('name', 'Give this list a name, such as “Trade fair 2026”.');
  if (name.trim().length > BOUNDS.name) fail('name', `Shorten the name to ${BOUNDS.name} characters.`);
  if (first)
    fail(
      'entries',
      `Line ${first.at}, “${first.line.slice(0, 40)}”: write a site such as acme.example, or a page such as linkedin.com/company/acme.${othersIn(more)}`,
    );
  else if (any.length === 0) fail('entries', 'Paste the site or LinkedIn page of at least one company.');
  else if (any.length > BOUNDS.listed)
    fail(
      'entries',
      `${count(any.length)} companies: ${count(BOUNDS.listed)} are the most. Split the list in two.`,
    );
  return { ...base, kind: 'list', name: name.trim(), any };
}

function othersIn(lines: readonly { at: number }[]): string {
  if (lines.length === 0) return '';
  const named = lines
    .slice(0, NAMED)
    .map(({ at }) => at)
    .join(', ');
  return ` So too line ${named}${lines.length > NAMED ? ` and ${lines.length - NAMED} more` : ''}.`;
}
