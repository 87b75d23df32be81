import type { CriterionKind } from '../../lib/icp/icp.ts';
import { phraseProblem } from '../../lib/icp/phrase.ts';
import { countryOf } from './countries.ts';

/** Entries taken from what was typed; what could not be taken stays in the field, with a sentence saying why. */
export interface Taken {
  entries: string[];
  typed: string;
  problem?: string;
}

/**
 * Takes comma-separated text into the entries of a criterion, each once.
 *
 * @param languages BCP 47 tags in which country names may be written beside English.
 */
export function takeEntries(
  kind: CriterionKind,
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
    const read = kind === 'place' ? readCountry(text, languages) : readPhrase(text);
    if ('problem' in read) {
      problem ??= read.problem;
      left.push(text);
    } else if (!entries.some((entry) => entry.toLowerCase() === read.entry.toLowerCase())) {
      entries.push(read.entry);
    }
  }
  return { entries, typed: left.join(', '), ...(problem === undefined ? {} : { problem }) };
}

type Read = { entry: string } | { problem: string };

function readCountry(text: string, languages: readonly string[]): Read {
  const entry = countryOf(text, languages);
  return entry === undefined
    ? { problem: `“${text}” is no country: write its name or two-letter code, such as Germany or DE.` }
    : { entry };
}

function readPhrase(text: string): Read {
  const problem = phraseProblem(text);
  return problem === undefined ? { entry: text } : { problem };
}
