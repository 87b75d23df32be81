import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isHeldOut } from './split.ts';

/** A company of the data folder, with the labels that its source gives it. Texts are for training and judging only, never shipped. */
export interface Company {
  name: string;
  text: string;
  /** "B2B -> Retail" (YC) or the GICS-like industry (FinanceDatabase). */
  label: string;
  source: 'yc' | 'fd';
}

interface YcRow {
  name: string;
  one_liner?: string;
  long_description?: string;
  subindustry?: string;
}

interface FdRow {
  name: string;
  summary?: string;
  industry?: string;
}

/** Shorter descriptions say too little to train on or to be judged by; as in the measurements this was chosen by. */
const SHORTEST = 60;

/** The companies of the YC directory and of FinanceDatabase with a description of their own. */
export function companiesIn(folder: string): Company[] {
  const yc: YcRow[] = JSON.parse(readFileSync(join(folder, 'yc_companies_2026-06-02.json'), 'utf8'));
  const fd: FdRow[] = JSON.parse(readFileSync(join(folder, 'financedatabase_sample.json'), 'utf8'));
  const all = [
    ...yc.map(
      (row): Company => ({
        name: row.name,
        text: row.long_description ?? '',
        label: row.subindustry ?? '',
        source: 'yc',
      }),
    ),
    ...fd.map(
      (row): Company => ({
        name: row.name,
        text: row.summary ?? '',
        label: row.industry ?? '',
        source: 'fd',
      }),
    ),
  ];
  return all.filter(({ text }) => text.length >= SHORTEST);
}

/** Those that may be learned from. */
export function learnable(companies: readonly Company[]): Company[] {
  return companies.filter(({ name }) => !isHeldOut(name));
}

/** Numbers in 0–1 that are the same at every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}
