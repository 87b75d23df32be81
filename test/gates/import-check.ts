import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../setup/command.ts';
import { CLOCK, MAY_FETCH, NETWORK, NEVER_IN_PAGE, ROOMS, type Room, WORLD } from './import-rules.ts';
import { type ImportUse, readSources, type Source } from './sources.ts';

const isIn = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`);

/** The folder that stands for a file's room; each entrypoint is a room of its own. */
function folderOf(file: string): string | undefined {
  if (file.startsWith('entrypoints/'))
    return file
      .split('/')
      .slice(0, 2)
      .join('/')
      .replace(/\.[jt]sx?$/, '');
  return ROOMS.find(({ folder }) => isIn(file, folder))?.folder;
}

function roomOf(file: string): Room | undefined {
  const folder = folderOf(file);
  const named = ROOMS.find((room) => room.folder === folder);
  return (
    named ??
    (file.startsWith('entrypoints/') ? ROOMS.find((room) => room.folder === 'entrypoints/*') : undefined)
  );
}

/** A relative import as a path of the project; a package's name as it is. */
function targetOf(file: string, { from }: ImportUse): string {
  return from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from.replace(/\?.*$/, '')) : from;
}

function mayImport(file: string, room: Room, use: ImportUse): boolean {
  const target = targetOf(file, use);
  if (!use.from.startsWith('.')) {
    return room.packages.some(
      (name) => name === target || (name.endsWith('/*') && target.startsWith(name.slice(0, -1))),
    );
  }
  const folder = folderOf(target);
  if (folder === undefined) return false;
  const shape = use.typeOnly && room.shapes?.includes(folder);
  return folder === folderOf(file) || room.rooms.includes(folder) || shape === true;
}

function findingsOf(file: string, { imports, globals }: Source): string[] {
  const room = roomOf(file);
  if (!room) return [`${file}: stands in no room of DESIGN.md §4`];
  const bad = imports.filter((use) => !mayImport(file, room, use));
  const isOwn = (name: string) => MAY_FETCH.files.includes(file) && name === MAY_FETCH.by;
  const reached = globals.filter(({ name }) => NETWORK.test(name) && !isOwn(name));
  const impure = room.pure ? globals.filter(({ name }) => WORLD.test(name) || CLOCK.test(name)) : [];
  return [
    ...bad.map(({ from, line }) => `${file}:${line}: may not import ${from}`),
    ...reached.map(({ name, line }) => `${file}:${line}: network code: ${name}`),
    ...impure
      .filter((use) => !reached.includes(use))
      .map(({ name, line }) => `${file}:${line}: not pure: ${name}`),
  ];
}

/** What a file that runs in web pages leads to, import by import, types left aside: the whole ends up in its bundle. */
function carriedBy(start: string, sources: Map<string, Source>): Set<string> {
  const carried = new Set([start]);
  for (const file of carried) {
    const uses = sources.get(file)?.imports.filter(({ typeOnly }) => !typeOnly) ?? [];
    for (const use of uses) carried.add(targetOf(file, use));
  }
  return carried;
}

function findingsInPage(file: string, sources: Map<string, Source>): string[] {
  if (!roomOf(file)?.inPage) return [];
  const carried = [...carriedBy(file, sources)].filter((name) =>
    NEVER_IN_PAGE.some((never) => isIn(name, never)),
  );
  return carried.map((name) => `${file}: brings ${name} into the rep's pages`);
}

const isSuspect = (name: string) => [WORLD, CLOCK, NETWORK].some((pattern) => pattern.test(name));

/** What breaks the rules in the given files (path in the project → text): one sentence each. */
export function importFindings(files: Map<string, string>): string[] {
  const sources = readSources(files, isSuspect);
  return [...sources].flatMap(([file, source]) => [
    ...findingsOf(file, source),
    ...findingsInPage(file, sources),
  ]);
}

/** The sources of the extension as they stand: path in the project → text. */
export function extensionSources(): Map<string, string> {
  const files = globSync('{entrypoints,components,lib}/**/*.{ts,tsx}', { cwd: ROOT }).sort();
  return new Map(files.map((file) => [file, readFileSync(path.join(ROOT, file), 'utf8')]));
}
