import type { Page } from '../page.ts';
import type { Candidate } from './candidate.ts';
import { copyrightNames } from './copyright.ts';
import { relativesOf } from './family.ts';
import { Gathering } from './gathering.ts';
import { registeredLines } from './registered-lines.ts';
import { isAloneIn, type RunningText } from './running-text.ts';
import { saidNames } from './said.ts';
import { shownNames } from './shown.ts';
import { profileNames, siteLabels } from './site-labels.ts';
import { spelledNames } from './spelled.ts';
import { titleNames } from './titles.ts';
import { usualSpelling } from './usual-spelling.ts';
import { addKin, type NameGroup, scoreOf } from './weigh.ts';

/** Groups whose use in running text is looked at: the others have no chance. */
const LOOKED_AT = 6;
/** Groups whose shorter and longer forms are. */
const COMPARED = 12;

/** Every text of the page that may be its company's name; and the same names together, the surest first. */
export function nameGroups(page: Page, texts: RunningText): { groups: NameGroup[]; candidates: Candidate[] } {
  const labels = siteLabels(page);
  const { title } = page.reading;
  const candidates = [
    ...saidNames(page),
    ...titleNames(page),
    ...shownNames(page),
    ...copyrightNames(page),
    ...registeredLines(page),
    ...profileNames(page),
    ...spelledNames(page, labels),
  ];
  const gathering = new Gathering(page, labels);
  for (const candidate of candidates) gathering.add(asTitle(candidate, title));
  gathering.addProfiles();
  const groups = gathering.groups;
  for (const group of groups) {
    group.name = usualSpelling(group.spellings);
    group.score = scoreOf(group);
  }
  bestFirst(groups);
  for (const group of groups.slice(0, LOOKED_AT)) lookUp(group, title, texts);
  for (const group of groups.slice(0, COMPARED)) addKin(group, relativesOf(group, groups));
  return { groups: bestFirst(groups), candidates };
}

const bestFirst = (groups: NameGroup[]) => groups.sort((a, b) => b.score - a.score);

/** A logo or a line of copyright that repeats a whole title of several parts is filled in from it: no place of its own. */
function asTitle(candidate: Candidate, title: string): Candidate {
  const isRepeated = title.length > 30 && candidate.quote.includes(title) && candidate.place !== 'spelled';
  return isRepeated ? { ...candidate, place: 'title' } : candidate;
}

/** Adds what running text and the title say of a name. */
function lookUp(group: NameGroup, title: string, texts: RunningText): void {
  const { asName, small } = texts.usageOf(group.name);
  if (small > 0 && group.words.includes(' ')) group.isSold = true;
  if (asName > 0) group.places.set('text', asName > 2 ? 1.5 : 1);
  if (!group.places.has('title') && isAloneIn(title, group.name)) group.places.set('title', 0.75);
  group.score = scoreOf(group);
}
