import { phraseProblem } from '../../lib/icp/phrase.ts';
import { CHOICES, type EntriesKind } from './choices.ts';
import type { Entries } from './draft.ts';

/** Entries taken from what was typed; what could not be taken stays in the field, with a sentence saying why. */
export interface Taken extends Entries {
  problem?: string;
}

/**
 * Takes comma-separated text into the entries of a criterion, each once.
 *
 * @param languages BCP 47 tags in which country names may be written beside English.
 */
export function takeEntries(
  kind: EntriesKind,
  before: readonly string[],
  typed: string,
  languages: readonly string[] = [],
): Taken {
  const entries = [...before];
  const left: string[] = [];
  let problem: string | undefined;
  for (const text of typed
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean)) {
    const read = readEntry(kind, text, languages);
    if ('problem' in read) {
      problem ??= read.problem;
      left.push(text);
    } else if (!entries.some((entry) => same(entry, read.entry))) entries.push(read.entry);
  }
  return { entries, typed: left.join(', '), ...(problem === undefined ? {} : { problem }) };
}

type Read = { entry: string } | { problem: string };

function readEntry(kind: EntriesKind, text: string, languages: readonly string[]): Read {
  const choices = CHOICES[kind];
  if (choices) {
    const entry = choices.find(text, languages);
    return entry === undefined ? { problem: `“${text}” ${choices.remedy}` } : { entry };
  }
  const problem = phraseProblem(text);
  return problem === undefined ? { entry: text } : { problem };
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
