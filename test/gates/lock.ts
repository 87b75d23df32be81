import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../setup/command.ts';
import { type Gate, outcomeOf } from './gate.ts';

/** One package in package-lock.json, as far as we read it. */
export interface LockedPackage {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

/** Where Node looks for `name` from a package's folder: beside it, then one level up, and so on. */
function isLocked(packages: Record<string, LockedPackage>, folder: string, name: string): boolean {
  for (let from = folder; ; from = from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1))) {
    if (`${from === '' ? '' : `${from}/`}node_modules/${name}` in packages) return true;
    if (from === '') return false;
  }
}

/**
 * What is wrong with a lock file. A platform's binary that the registry lacked when the lock was written is left out of it
 * without a word, and `npm ci` then fails on that platform; addresses tie the lock to one registry.
 */
export function lockFindings(packages: Record<string, LockedPackage>): string[] {
  return Object.entries(packages).flatMap(([folder, { resolved, optionalDependencies = {} }]) => [
    ...(resolved?.includes('://') ? [`${folder}: names the registry it came from`] : []),
    ...Object.keys(optionalDependencies)
      .filter((name) => !isLocked(packages, folder, name))
      .map((name) => `${folder || 'package.json'}: optional dependency ${name} has no entry`),
  ]);
}

export const lockGate: Gate = {
  name: 'lock file',
  async run() {
    const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
    return outcomeOf(lockFindings(packages), { note: `${Object.keys(packages).length} packages` });
  },
};
