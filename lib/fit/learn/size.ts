import type { Account } from '../../account/account.ts';
import { count } from '../../icp/describe.ts';
import type { SizeCriterion } from '../../icp/icp.ts';
import { peopleOf } from '../people.ts';
import { type Learnt, learnt } from './learnt.ts';

/** Known sizes from which the smallest and the largest are left out: one odd client widens no range. */
const ENOUGH = 6;
/** A range over which says nothing of size. Our choice. */
const WIDEST = 100;
const MOST_PEOPLE = 10_000_000;

interface Size {
  low: number;
  high: number;
  /** Of a range in ratios: 200–500 stands for 316. */
  middle: number;
}

/** The size that most clients have, in round numbers, half credit from half of it up to twice. */
export function sizeLearnt(clients: readonly Account[]): Learnt[] {
  const sizes = clients.map(sizeOf);
  const known = sizes.filter((size) => size !== undefined).sort((a, b) => a.middle - b.middle);
  const core = known.length >= ENOUGH ? known.slice(1, -1) : known;
  if (core.length === 0) return [];
  const min = roundDown(Math.min(...core.map(({ low }) => low)));
  const max = roundUp(Math.max(...core.map(({ high }) => high)));
  if (max > min * WIDEST) return [];
  const answers = sizes.map((size) => size && size.low >= min && size.high <= max);
  const range: Pick<SizeCriterion, 'min' | 'max' | 'halfMin' | 'halfMax'> = { min, max };
  if (min > 1) range.halfMin = roundDown(min / 2);
  if (max < MOST_PEOPLE) range.halfMax = roundUp(max * 2);
  const say = `have ${count(min)}–${count(max)} people (median ${count(medianOf(known))})`;
  return learnt(clients, answers, (importance) => ({ id: 'size', kind: 'size', importance, ...range }), say);
}

function sizeOf({ facts }: Account): Size | undefined {
  const people = peopleOf(facts);
  return people && { ...people, middle: Math.sqrt(people.low * people.high) };
}

/** Of two in the middle, the one between them. Two digits say what there is to say of stated sizes. */
function medianOf(sizes: readonly Size[]): number {
  const [one, other] = [sizes[Math.floor((sizes.length - 1) / 2)], sizes[Math.ceil((sizes.length - 1) / 2)]];
  const median = Math.sqrt((one?.middle ?? 1) * (other?.middle ?? 1));
  const digit = 10 ** Math.max(0, Math.floor(Math.log10(median)) - 1);
  return Math.round(median / digit) * digit;
}

/** To the next of 1, 2, 3, 5, 10, 20, 30, 50 … */
function roundDown(number: number): number {
  return rounds().findLast((round) => round <= number) ?? 1;
}

function roundUp(number: number): number {
  return rounds().find((round) => round >= number) ?? MOST_PEOPLE;
}

function rounds(): number[] {
  const powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];
  return [...powers.flatMap((power) => [1, 2, 3, 5].map((digit) => digit * power)), MOST_PEOPLE];
}
