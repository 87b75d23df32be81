import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { buildFolder } from '../setup/builds.ts';
import { ROOT } from '../setup/command.ts';
import { type Gate, outcomeOf } from './gate.ts';

/** Ways by which a page's words could become code or markup. */
const WAYS: { what: string; pattern: RegExp }[] = [
  { what: 'eval', pattern: /(?<![\w.$])eval\s*\(/g },
  { what: 'Function constructor', pattern: /\bnew Function\b|(?<![\w.$])Function\s*\(\s*["'`]/g },
  {
    what: 'innerHTML',
    pattern: /\.(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b/g,
  },
  { what: 'document.write', pattern: /\bdocument\.write(?:ln)?\s*\(/g },
];

/** What libraries carry into the build, and why it is harmless there. Our own sources may use none of the ways. */
const KNOWN: Record<string, string> = {
  innerHTML: "Preact's support for dangerouslySetInnerHTML, which our sources never use",
};

/** What a file says to the machine: comments may name what the code avoids. */
function codeOf(fileName: string, text: string): string {
  if (!/\.tsx?$/.test(fileName)) return text;
  // Shapes alone: nothing of them is ever run.
  if (fileName.endsWith('.d.ts')) return '';
  const compilerOptions = { removeComments: true, target: ts.ScriptTarget.ESNext, jsx: ts.JsxEmit.Preserve };
  return ts.transpileModule(text, { fileName, compilerOptions }).outputText;
}

function usesIn(folder: string, files: string[]): { file: string; what: string; times: number }[] {
  return files.flatMap((file) => {
    const text = codeOf(file, readFileSync(path.join(folder, file), 'utf8'));
    return WAYS.map(({ what, pattern }) => ({ file, what, times: text.match(pattern)?.length ?? 0 })).filter(
      ({ times }) => times > 0,
    );
  });
}

/** DESIGN.md §5.9: page text is data, never code or markup. Our sources are clean; what libraries bring is named. */
export const hostileTextGate: Gate = {
  name: 'no text as code',
  async run() {
    const sources = globSync('{entrypoints,components,lib}/**/*.{ts,tsx,html}', { cwd: ROOT });
    const own = usesIn(ROOT, sources).map(({ file, what }) => `${file}: ${what}`);
    const built = usesIn(buildFolder('chrome'), globSync('**/*.js', { cwd: buildFolder('chrome') }));
    const unknown = built
      .filter(({ what }) => !(what in KNOWN))
      .map(({ file, what }) => `built ${file}: ${what}`);
    const empty = sources.length > 0 ? [] : ['no source was scanned'];
    return outcomeOf([...empty, ...own, ...unknown], {
      note: `${sources.length} sources`,
      report: built
        .map(({ file, what, times }) => `${file}: ${what} ×${times} (${KNOWN[what] ?? 'not known'})`)
        .join('\n'),
    });
  },
};
