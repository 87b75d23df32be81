import { fold } from '../../text/fold.ts';
import { withoutLegalForm } from '../legal-form.ts';
import type { Page } from '../page.ts';
import { isPageName } from '../page-words.ts';
import type { Candidate } from './candidate.ts';
import { bareName } from './clean.ts';
import { fitsLabel, nameKey } from './name-key.ts';
import { saidNames } from './said.ts';
import { shownNames } from './shown.ts';
import { siteLabels } from './site-labels.ts';
import { spelledNames } from './spelled.ts';

/** All places of a page that say the same name, in whatever spelling. */
export interface NameGroup {
  /** The spelling to show. */
  name: string;
  /** The most trusted place that says it. */
  top: Candidate;
  /** Places and what each says for the name. */
  places: Map<string, number>;
  spellings: Map<string, number>;
  /** How well it fits the site's address, 0–1. */
  fit: number;
  /** All places together; above 8 several agree, below 2.3 a single weak place stands alone. */
  score: number;
}

/** What a name that fits the address well needs to make looking for more unnecessary. */
const FITS = 0.5;
export const ENOUGH = 2.3;

/** Every text of the page that may be its company's name; and the same names together, the surest first. */
export function nameGroups(page: Page): { groups: NameGroup[]; candidates: Candidate[] } {
  const labels = siteLabels(page);
  const groups = new Map<string, NameGroup>();
  const add = (candidate: Candidate) => addTo(groups, candidate, labels, fold(page.domain ?? ''));
  const candidates = [...saidNames(page), ...shownNames(page)];
  candidates.forEach(add);
  const isNamed = [...groups.values()].some((group) => group.fit >= FITS && scoreOf(group) >= ENOUGH);
  for (const candidate of spelledNames(page, labels)) {
    if (!isNamed || groups.has(nameKey(candidate.text))) add(candidate);
  }
  for (const group of groups.values()) {
    group.score = scoreOf(group);
    group.name = usualSpelling(group.spellings);
  }
  return { groups: [...groups.values()].sort((a, b) => b.score - a.score), candidates };
}

function addTo(
  groups: Map<string, NameGroup>,
  candidate: Candidate,
  labels: readonly string[],
  domain: string,
): void {
  const name = withoutLegalForm(bareName(candidate.text)).replace(/[.,/]$/, '');
  if (!mayBeName(name)) return;
  const isDomain = fold(name) === domain;
  const key = isDomain ? (labels.at(-1) ?? domain) : nameKey(name);
  const weight = PAGE_WORDS.test(name) ? candidate.weight * 0.4 : candidate.weight;
  const known = groups.get(key);
  if (known) {
    known.spellings.set(name, (known.spellings.get(name) ?? 0) + weight);
    known.places.set(candidate.place, Math.max(known.places.get(candidate.place) ?? 0, weight));
    if (candidate.weight > known.top.weight) known.top = candidate;
    return;
  }
  const fit = isDomain ? 1 : Math.max(0, ...labels.map((label) => fitsLabel(name, label)));
  groups.set(key, {
    name,
    top: candidate,
    fit,
    score: 0,
    places: new Map([[candidate.place, weight]]),
    spellings: new Map([[name, weight]]),
  });
}

/** Agreement with the address more than triples what the places say. */
function scoreOf(group: NameGroup): number {
  let sum = 0;
  for (const weight of group.places.values()) sum += weight;
  return sum * (0.6 + 1.4 * group.fit);
}

/** A plain spelling is used where it carries at least this share: "Acme.example" may be what the site calls itself. */
const SHARE = 0.12;

/** "Acme" rather than "acme.example" where both are written; else the spelling most places use. */
function usualSpelling(spellings: ReadonlyMap<string, number>): string {
  const all = [...spellings].sort((a, b) => b[1] - a[1]);
  const total = all.reduce((sum, [, weight]) => sum + weight, 0);
  const plain = all.find(([name]) => !/\.[a-z]{2,6}$/i.test(name));
  const chosen = plain && plain[1] >= SHARE * total ? plain : all[0];
  return (chosen?.[0] ?? '').replace(/^The (?=(?:\S+ ){2}\S)/, '');
}

/** Words of a page about the company rather than of its name; a whole label such as "Contact us" is no candidate at all. */
const PAGE_WORDS =
  /(?<!\p{L})(?:contact|kontakt|contacts|careers|jobs|about|leadership|team|form|formular)(?!\p{L})/iu;
/** Addresses, broken characters, and what "Contact us" leaves behind. */
const NEVER =
  /[@\ufffd{}]|:\/\/|^www\.|^(?:us|me|ihnen|uns|nous|noi|nosotros|admin|home|untitled|wordpress|my site|default)$/i;

function mayBeName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || !/\p{L}/u.test(name) || NEVER.test(name)) return false;
  return name.split(' ').length <= 8 && !isPageName(name);
}
