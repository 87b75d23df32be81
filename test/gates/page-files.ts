import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** What a built HTML page names: scripts, styles and preloads, as paths in the build. */
function namedInHtml(html: string): string[] {
  return [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g)].map(([, name = '']) => name);
}

/** Scripts that a built script imports, at once or later: what the page can come to load is what it weighs. */
function importedBy(file: string, text: string): string[] {
  if (!file.endsWith('.js')) return [];
  const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  return imports
    .filter((name) => name.startsWith('.') || name.startsWith('/'))
    .map((name) => resolveFrom(file, name));
}

function resolveFrom(file: string, name: string): string {
  return name.startsWith('/') ? name.slice(1) : path.posix.join(path.posix.dirname(file), name);
}

/** Every file that a page of the built extension loads, itself first; paths are relative to the build's folder. */
export function filesOfPage(folder: string, page: string): string[] {
  const files = [page];
  for (const file of files) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const names =
      file === page ? namedInHtml(text).map((name) => resolveFrom(file, name)) : importedBy(file, text);
    for (const name of names) {
      if (!existsSync(path.join(folder, name)))
        throw new Error(`${file} names ${name}, which is not in the build`);
      if (!files.includes(name)) files.push(name);
    }
  }
  return files;
}
