import { existsSync, globSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Ran, ROOT, run } from './command.ts';

export const TARGETS = ['chrome', 'edge', 'firefox'] as const;
/** `chrome-hook`: the build with the open hook, which is nobody's but theirs who build it. */
export type BuildTarget = (typeof TARGETS)[number] | 'chrome-hook';

/** What the built extension is made of; a build older than any of these is built again. */
const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'wxt.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** The folder of a built extension, as loaded into a browser. */
export function buildFolder(target: BuildTarget): string {
  const [browser, mode] = target.split('-');
  return path.join(ROOT, '.output', `${browser}-mv3${mode === undefined ? '' : `-${mode}`}`);
}

/** The zip of a built extension. */
export function zipFile(target: BuildTarget): string {
  return path.join(ROOT, '.output', `fitmark-${target}.zip`);
}

/** Builds for one browser, whatever stands there. As it ships: under vitest it would carry what is for developers, 5 kB. */
export function build(target: BuildTarget): Promise<Ran> {
  const [browser = '', mode] = target.split('-');
  const inMode = mode === undefined ? [] : ['--mode', mode];
  return run('wxt', ['build', '-b', browser, '--mv3', ...inMode], { env: { NODE_ENV: 'production' } });
}

/** Folders count too: a removed file leaves its trace only there. */
function newestSource(): number {
  const files = SOURCES.flatMap((source) => [source, ...globSync(`${source}/**`, { cwd: ROOT })]);
  return Math.max(
    ...files.map((file) => statSync(path.join(ROOT, file), { throwIfNoEntry: false })?.mtimeMs ?? 0),
  );
}

function isCurrent(target: BuildTarget): boolean {
  const manifest = path.join(buildFolder(target), 'manifest.json');
  return existsSync(manifest) && statSync(manifest).mtimeMs > newestSource();
}

/** The folder of an up-to-date build; builds where there is none. Throws with the builder's words when it fails. */
export async function ensureBuild(target: BuildTarget): Promise<string> {
  if (!isCurrent(target)) {
    const { code, output } = await build(target);
    if (code !== 0) throw new Error(`The ${target} build failed:\n${output}`);
  }
  return buildFolder(target);
}
