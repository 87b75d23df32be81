import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../setup/command.ts';
import { type Gate, outcomeOf } from './gate.ts';

/** Licences that let us ship the code inside an MIT extension, given their notices. Never GPL or ODbL: they claim the whole. */
const ALLOWED = new Set([
  'MIT',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MPL-2.0',
  'CC-BY-4.0',
  '0BSD',
]);

/** In the bundle though not in `dependencies`: WXT's few lines around each entrypoint. */
const BUNDLED_TOOLS = ['wxt'];

export interface BundledPackage {
  name: string;
  version: string;
  /** SPDX expression of its package.json. */
  licence: string;
  /** The address of its source. */
  source: string;
  folder: string;
}

interface Manifest {
  name: string;
  version: string;
  license?: string;
  repository?: string | { url?: string };
  dependencies?: Record<string, string>;
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
}

/** Where Node finds `name` from a package's folder, within the project. */
function folderOf(name: string, from: string): string {
  for (let at = from; at.startsWith(path.resolve(ROOT)); at = path.dirname(at)) {
    const folder = path.join(at, 'node_modules', name);
    if (existsSync(path.join(folder, 'package.json'))) return folder;
  }
  throw new Error(`${name}, needed by ${from}, is not installed`);
}

function sourceOf({ repository }: Manifest): string {
  const url = typeof repository === 'string' ? repository : (repository?.url ?? '');
  return url
    .replace(/^git\+/, '')
    .replace(/^(?:git:\/\/|ssh:\/\/git@)/, 'https://')
    .replace(/\.git$/, '');
}

/** Every package whose code is in the built extension, sorted by name. */
export function bundledPackages(): BundledPackage[] {
  const root = path.resolve(ROOT);
  const found = new Map<string, BundledPackage>();
  const visit = (name: string, from: string, deep: boolean): void => {
    const folder = folderOf(name, from);
    if (found.has(folder)) return;
    const manifest = manifestIn(folder);
    const { version, license = 'none named' } = manifest;
    found.set(folder, { name, version, licence: license, source: sourceOf(manifest), folder });
    if (deep) for (const next of Object.keys(manifest.dependencies ?? {})) visit(next, folder, true);
  };
  for (const name of Object.keys(manifestIn(root).dependencies ?? {})) visit(name, root, true);
  for (const name of BUNDLED_TOOLS) visit(name, root, false);
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** Which of the packages may not be shipped. A choice (`MIT OR GPL-3.0`) passes when one side does. */
export function licenceFindings(packages: { name: string; licence: string }[]): string[] {
  const allowed = (licence: string) =>
    licence
      .replace(/^\(|\)$/g, '')
      .split(' OR ')
      .some((one) => ALLOWED.has(one));
  return packages
    .filter(({ licence }) => !allowed(licence))
    .map(({ name, licence }) => `${name}: licence ${licence}`);
}

export const licencesGate: Gate = {
  name: 'licences',
  async run() {
    const packages = bundledPackages();
    return outcomeOf(packages.length > 0 ? licenceFindings(packages) : ['no bundled package was found'], {
      note: `${packages.length} bundled packages`,
    });
  },
};
