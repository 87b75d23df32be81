import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, run } from '../setup/command.ts';
import { type Gate, outcomeOf } from './gate.ts';

interface Ban {
  what: string;
  pattern: RegExp;
  /** Files it applies to; all text files where not said. */
  files?: RegExp;
}

const TESTS = /\.test\.tsx?$/;

/** What never belongs in the project. Patterns are written so that this file does not match itself. */
const BANS: Ban[] = [
  {
    what: "a machine's own path",
    pattern: /\/work\/(?:main|shared|\.library)|(?<!file:\/\/)\/home\/[a-z]+\/|\/Users\/[a-z]+\//,
  },
  { what: "a machine's own path", pattern: /(?<=["'`\s=])\/(?:root|tmp|var\/folders)\/\w/ },
  {
    what: "a registry's host",
    pattern:
      /\bregistry\.(?:npmjs|yarnpkg|npmmirror)\.|\b(?:deb|security)\.debian\.org|\barchive\.ubuntu\.com/,
  },
  { what: 'a test that runs alone', pattern: /\b(?:it|test|describe)(?:\.\w+)*\.only\b/, files: TESTS },
  {
    what: 'a test that is skipped',
    pattern: /\b(?:it|test|describe)(?:\.\w+)*\.(?:skip|skipIf|runIf|todo|fails)\b/,
    files: TESTS,
  },
  { what: 'a test that is skipped', pattern: /\b(?:xit|xdescribe|fit|fdescribe)\(['"`]/, files: TESTS },
  { what: 'a note of unfinished work', pattern: /\b(?:TO[D]O|FIX[M]E|XX[X]):?\s/ },
];

/** What a file holds that never belongs in the project: one finding a line and ban. */
export function trackedFindings(file: string, text: string): string[] {
  const bans = BANS.filter(({ files }) => files === undefined || files.test(file));
  return text
    .split('\n')
    .flatMap((line, index) =>
      bans.filter(({ pattern }) => pattern.test(line)).map(({ what }) => `${file}:${index + 1}: ${what}`),
    );
}

/** Files of the project, committed or about to be; git leaves out what is ignored. */
async function projectFiles(): Promise<string[]> {
  const { stdout } = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z']);
  return stdout.split('\0').filter((file) => file !== '');
}

function textOf(file: string): string {
  try {
    const bytes = readFileSync(path.join(ROOT, file));
    return bytes.includes(0) ? '' : bytes.toString('utf8');
  } catch {
    return ''; // listed by git, yet removed from the folder: nothing to read
  }
}

export const trackedGate: Gate = {
  name: 'tracked files',
  async run() {
    const files = await projectFiles();
    const findings = files.length > 0 ? [] : ['git lists no files'];
    return outcomeOf([...findings, ...files.flatMap((file) => trackedFindings(file, textOf(file)))], {
      note: `${files.length} files`,
    });
  },
};
