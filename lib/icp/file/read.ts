import type { Icp } from '../icp.ts';
import { icpProblems } from '../problems.ts';
import { faultLine } from './fault-line.ts';
import { hostility } from './hostile.ts';
import { FILE_FORMAT, FILE_VERSION } from './names.ts';
import { placeInFile } from './place.ts';
import { fileSchema } from './schema.ts';

/** Characters of a file that is read: a profile with eight full lists of companies just fits. */
const MOST_CHARACTERS = 512 * 1024;

/** A profile, or sentences that each say where the fault is and what to do about it. */
export type ProfileRead = { icp: Icp; problems?: undefined } | { icp?: undefined; problems: string[] };

/** Reads a file that writeProfile wrote, or that claims so: it may come from anybody. Nothing is kept or changed. */
export function readProfile(text: string): ProfileRead {
  if (text.length > MOST_CHARACTERS)
    return refused('The file is larger than 512 kB, which no profile is: choose another.');
  const parsed = parsedJson(text);
  if ('line' in parsed)
    return refused(`Line ${parsed.line}: This is not JSON: mend it there or export anew.`);
  const { data } = parsed;
  const problem = hostility(data, placeInFile) ?? otherFile(data);
  if (problem !== undefined) return refused(problem);
  const { data: file, error } = fileSchema.safeParse(data);
  return file ? { icp: file.profile } : { problems: icpProblems(error, data, placeInFile) };
}

/** What the file is where it is no profile of a version that this can read. */
function otherFile(data: unknown): string | undefined {
  if (field(data, 'format') !== FILE_FORMAT)
    return `“format”: This is no profile of Fitmark: there it says “${FILE_FORMAT}”.`;
  const version = field(data, 'version');
  if (typeof version === 'number' && version > FILE_VERSION)
    return `“version”: A newer Fitmark wrote this file (${version}; this one reads up to ${FILE_VERSION}): update Fitmark.`;
  return version === FILE_VERSION
    ? undefined
    : `“version”: It is ${FILE_VERSION} in a file of Fitmark: export the profile anew.`;
}

function parsedJson(text: string): { data: unknown } | { line: number } {
  try {
    return { data: JSON.parse(text) };
  } catch {
    return { line: faultLine(text) };
  }
}

function field(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
}

function refused(problem: string): ProfileRead {
  return { problems: [problem] };
}
