import { ICP_BOUNDS } from '../../lib/icp/bounds.ts';
import type { Criterion } from '../../lib/icp/icp.ts';
import type { CriterionDraft, NumberName } from './draft.ts';
import type { FieldName } from './parse.ts';
import { scaledSum } from './sums.ts';

/** More than any company takes in a year, in whatever currency. */
const MOST_REVENUE = 1e15;

/** Notes a sentence against a field. */
export type Fail = (field: FieldName, sentence: string) => void;
export type Base = Pick<Criterion, 'id' | 'importance'>;

/** A size criterion, or undefined where its ends cannot be read. */
export function parseSize(draft: CriterionDraft, base: Base, fail: Fail): Criterion | undefined {
  const range = parseRange(draft, 'number of people', people, fail);
  return range && { ...base, kind: 'size', ...range };
}

/** A year's revenue, or undefined where its ends cannot be read. */
export function parseRevenue(draft: CriterionDraft, base: Base, fail: Fail): Criterion | undefined {
  const range = parseRange(draft, 'revenue', sum, fail);
  return range && { ...base, kind: 'revenue', currency: draft.currency, ...range };
}

/** Open jobs at least; nothing typed is nothing. */
export function parseAtLeast(draft: CriterionDraft, fail: Fail): { atLeast?: number } {
  const number = whole(draft.numbers.atLeast);
  if (number === undefined) return {};
  if (!(number >= 1 && number <= ICP_BOUNDS.people))
    fail('atLeast', 'Give a whole number of open jobs, 1 or more.');
  return { atLeast: number };
}

type Read = (draft: CriterionDraft, name: NumberName, fail: Fail) => number | undefined;

function parseRange(draft: CriterionDraft, what: string, read: Read, fail: Fail) {
  const [min, max, halfMin, halfMax] = (['min', 'max', 'halfMin', 'halfMax'] as const).map((name) =>
    read(draft, name, fail),
  );
  if (draft.numbers.min.trim() === '') fail('min', `Give the smallest ${what} that is ideal.`);
  if (draft.numbers.max.trim() === '') fail('max', `Give the largest ${what} that is ideal.`);
  if (min === undefined || max === undefined) return undefined;
  if (min > max) fail('max', `“At most” (${max}) is below “at least” (${min}): swap the two.`);
  if (halfMin !== undefined && halfMin > min)
    fail('halfMin', `Half credit cannot start above “at least” (${min}): lower it or leave it empty.`);
  if (halfMax !== undefined && halfMax < max)
    fail('halfMax', `Half credit cannot end below “at most” (${max}): raise it or leave it empty.`);
  return {
    min,
    max,
    ...(halfMin === undefined ? {} : { halfMin }),
    ...(halfMax === undefined ? {} : { halfMax }),
  };
}

/** A criterion of years; either end may be open, not both. */
export function parseFounded(draft: CriterionDraft, base: Base, fail: Fail): Criterion {
  const from = year(draft, 'from', fail);
  const to = year(draft, 'to', fail);
  if (draft.numbers.from.trim() === '' && draft.numbers.to.trim() === '')
    fail('from', 'Give the first year, the last, or both.');
  if (from !== undefined && to !== undefined && from > to)
    fail('to', `The last year (${to}) is before the first (${from}): swap the two.`);
  return {
    ...base,
    kind: 'founded',
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

function people(draft: CriterionDraft, name: NumberName, fail: Fail): number | undefined {
  const number = whole(draft.numbers[name]);
  if (number === undefined) return undefined;
  if (number >= 1 && number <= ICP_BOUNDS.people) return number;
  fail(name, 'Give a whole number of people, 1 or more.');
  return undefined;
}

function sum({ numbers }: CriterionDraft, name: NumberName, fail: Fail): number | undefined {
  const number = scaledSum(numbers[name].trim()) ?? whole(numbers[name]);
  if (number === undefined) return undefined;
  if (number >= 1 && number <= MOST_REVENUE) return number;
  fail(name, 'Give a sum such as 5,000,000 or 5m.');
  return undefined;
}

function year(draft: CriterionDraft, name: NumberName, fail: Fail): number | undefined {
  const number = whole(draft.numbers[name]);
  if (number === undefined) return undefined;
  if (number >= 1000 && number <= 2999) return number;
  fail(name, 'Give the year as four digits.');
  return undefined;
}

/** "1,000", "1.000" and "1 000" are a thousand; nothing typed is nothing; anything else is no number. */
export function whole(typed: string): number | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  if (!/^\d+$|^\d{1,3}([,.'’\s]\d{3})+$/.test(text)) return Number.NaN;
  return Number(text.replace(/\D/g, ''));
}
