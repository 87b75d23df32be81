import { fold } from '../../text/fold.ts';
import { withoutLegalForm } from '../legal-form.ts';
import type { Page } from '../page.ts';
import type { Candidate } from './candidate.ts';
import { bareName } from './clean.ts';
import { copyrightNames } from './copyright.ts';
import { relativesOf } from './family.ts';
import { fitsLabels } from './fit.ts';
import { mayBeName, nameLikeness } from './may-be-name.ts';
import { nameWords } from './name-key.ts';
import { registeredLines } from './registered-lines.ts';
import { isAloneIn, type RunningText } from './running-text.ts';
import { saidNames } from './said.ts';
import { shownNames } from './shown.ts';
import { otherLabels, profileNames, siteLabels } from './site-labels.ts';
import { spelledNames } from './spelled.ts';
import { titleNames } from './titles.ts';
import { usualSpelling } from './usual-spelling.ts';
import { addKin, type NameGroup, scoreOf } from './weigh.ts';

/** Profiles and mailboxes may be another's: a name that fits them fits so much less than one that fits the address. */
const ELSEWHERE = 0.6;
/** Groups whose use in running text is looked at: the others have no chance. */
const LOOKED_AT = 6;
/** Groups whose shorter and longer forms are. */
const COMPARED = 12;

/** Every text of the page that may be its company's name; and the same names together, the surest first. */
export function nameGroups(page: Page, texts: RunningText): { groups: NameGroup[]; candidates: Candidate[] } {
  const labels = siteLabels(page);
  const others = otherLabels(page);
  const fitOf = (name: string) => {
    const own = fitsLabels(name, labels);
    return own >= ELSEWHERE ? own : Math.max(own, ELSEWHERE * fitsLabels(name, others));
  };
  const groups = new Map<string, NameGroup>();
  const candidates = [
    ...saidNames(page),
    ...titleNames(page),
    ...shownNames(page),
    ...copyrightNames(page),
    ...registeredLines(page),
    ...profileNames(page),
    ...spelledNames(page, labels),
  ];
  for (const candidate of candidates.map((each) => asTitle(each, page.reading.title)))
    addTo(groups, candidate, fitOf, labels, fold(page.domain ?? ''));
  for (const label of others) {
    const places = groups.get(label)?.places;
    places?.set('profile', Math.max(1, places.get('profile') ?? 0));
  }
  const all = [...groups.values()];
  for (const group of all) {
    group.name = usualSpelling(group.spellings);
    group.score = scoreOf(group);
  }
  all.sort((a, b) => b.score - a.score);
  for (const group of all.slice(0, LOOKED_AT)) {
    const { asName, small } = texts.usageOf(group.name);
    if (small > 0 && group.words.includes(' ')) group.isSold = true;
    if (asName > 0) group.places.set('text', asName > 2 ? 1.5 : 1);
    if (!group.places.has('title') && isAloneIn(page.reading.title, group.name))
      group.places.set('title', 0.75);
    group.score = scoreOf(group);
  }
  for (const group of all.slice(0, COMPARED)) addKin(group, relativesOf(group, all));
  return { groups: all.sort((a, b) => b.score - a.score), candidates };
}

/** A logo or a line of copyright that repeats a whole title of several parts is filled in from it: no place of its own. */
function asTitle(candidate: Candidate, title: string): Candidate {
  const isRepeated = title.length > 30 && candidate.quote.includes(title) && candidate.place !== 'spelled';
  return isRepeated ? { ...candidate, place: 'title' } : candidate;
}

function addTo(
  groups: Map<string, NameGroup>,
  candidate: Candidate,
  fitOf: (name: string) => number,
  labels: readonly string[],
  domain: string,
): void {
  const name = withoutLegalForm(bareName(candidate.text)).replace(/[.,/]$/, '');
  if (!mayBeName(name)) return;
  const isDomain = fold(name) === domain;
  const telling = nameWords(name);
  const key = isDomain ? (labels.at(-1) ?? domain) : telling.join('');
  const words = telling.sort().join(' ');
  const weight = candidate.weight * nameLikeness(name);
  const known = groups.get(key) ?? [...groups.values()].find((group) => group.words === words);
  if (known) {
    known.spellings.set(name, (known.spellings.get(name) ?? 0) + weight);
    known.places.set(candidate.place, Math.max(known.places.get(candidate.place) ?? 0, weight));
    if (candidate.weight > known.top.weight) known.top = candidate;
    return;
  }
  groups.set(key, {
    key,
    words,
    name,
    top: candidate,
    fit: isDomain ? 1 : fitOf(name),
    kin: 0,
    score: 0,
    places: new Map([[candidate.place, weight]]),
    spellings: new Map([[name, weight]]),
  });
}
