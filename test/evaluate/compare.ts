import { fold } from '../../lib/text/fold.ts';
import { productOf } from './aliases.ts';
import {
  cityOf,
  domainOf,
  hostOf,
  jobOf,
  numbersOf,
  profileOf,
  sameCount,
  sameName,
  samePhone,
} from './same.ts';

/** A fact under the labels' names: what a hand wrote, or what the reader read. */
export type LabelValue =
  | string
  | number
  | boolean
  | { min: number; max?: number }
  | readonly string[]
  | null
  | undefined;

/** Counts of one fact on one page; list items for technologies and jobs. precision = right/found, recall = right/labelled. */
export interface Score {
  labelled: number;
  found: number;
  right: number;
  /** Each wrong reading as "read ≠ labelled". */
  wrong: string[];
}

type Same = (labelled: string, read: string) => boolean;

const SAME: Readonly<Record<string, Same>> = {
  name: sameName,
  domain: (a, b) => domainOf(a) === domainOf(b),
  country: (a, b) => a.toUpperCase() === b.toUpperCase(),
  city: (a, b) => cityOf(a) === cityOf(b),
  employees: (a, b) => sameCount(numbersOf(a), numbersOf(b)),
  phone: samePhone,
  emails: (a, b) => a.trim().toLowerCase() === b.trim().toLowerCase(),
  linkedin: (a, b) => profileOf(a) === profileOf(b),
  twitter: (a, b) => profileOf(a) === profileOf(b),
  facebook: (a, b) => profileOf(a) === profileOf(b),
  github: (a, b) => profileOf(a) === profileOf(b),
  sizeRange: (a, b) => sameCount(numbersOf(a), numbersOf(b)),
  employeesOnLinkedIn: (a, b) => Number(a) === Number(b),
  website: (a, b) => domainOf(hostOf(a)) === domainOf(hostOf(b)),
  hq: (a, b) => cityOf(a.split(',')[0] ?? '') === cityOf(b.split(',')[0] ?? ''),
  technologies: (a, b) => productOf(fold(a)) === productOf(fold(b)),
  jobs: (a, b) => jobOf(a) === jobOf(b),
};

/** Facts counted item by item. Technology labels are a lower bound, so some extra items counted as wrong are on the page. */
const BY_ITEM = new Set(['technologies', 'jobs', 'specialties', 'results']);

/**
 * Scores what was read of one fact on one page against its label.
 *
 * A null or empty label says "not on this page": whatever is read there is wrong. `emails` counts as one: a label is a
 * list, and the reading is right if every mailbox read is on it. Other lists under a label are alternatives.
 *
 * @param key the fact, under the labels' name. Facts without a rule of their own are compared as folded text.
 */
export function compareFact(key: string, labelled: LabelValue, read: LabelValue): Score {
  const labels = textsOf(labelled);
  const found = textsOf(read);
  const same = SAME[key] ?? ((a: string, b: string) => fold(a) === fold(b));
  const isRight = (value: string) => labels.some((label) => same(label, value));
  const wrong = found.filter((value) => !isRight(value)).map((value) => `${value} ≠ ${labels.join(' | ')}`);
  if (!BY_ITEM.has(key)) {
    const one = Math.min(found.length, 1);
    const right = wrong.length === 0 ? one : 0;
    return { labelled: Math.min(labels.length, 1), found: one, right, wrong };
  }
  const items = found.filter((value, at) => found.findIndex((other) => same(other, value)) === at);
  const right = items.filter(isRight).length;
  return { labelled: labels.length, found: items.length, right, wrong };
}

function textsOf(value: LabelValue): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return value === '' ? [] : [String(value)];
  if ('min' in value) return [value.max === undefined ? `over ${value.min}` : `${value.min}-${value.max}`];
  return value.filter((text) => text.trim() !== '');
}
