import { readFile } from 'node:fs/promises';
import type { LabelledPage } from './labels.ts';

/** One technology that a page's label lacks (`+`) or names although the page does not load it (`-`). */
interface Correction {
  id: string;
  mark: '+' | '-';
  technology: string;
}

/** The label that is a list of technologies. */
const KEY = 'technologies';

/**
 * Labels with technologies put right by hand. A row a line: page id, + or -, technology, reason, parted by tabs; lines
 * that begin with # say something. Rows of pages that are not among these do nothing.
 *
 * @throws Error with a sentence that names the line that cannot be read, or that takes out or adds nothing.
 */
export async function correctedLabels(pages: readonly LabelledPage[], file: string): Promise<LabelledPage[]> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new Error(`${file} cannot be read (${error.message}).`);
  });
  return correct(pages, text, file);
}

/** As correctedLabels, of the file's text. */
export function correct(pages: readonly LabelledPage[], text: string, file: string): LabelledPage[] {
  const rows = text
    .split(/\r?\n/)
    .map((line, at) => ({ line, number: at + 1 }))
    .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'));
  const labels = new Map(pages.map((page) => [page.id, listOf(page)]));
  for (const { line, number } of rows) {
    const row = rowOf(line, `${file}, line ${number}`);
    const known = labels.get(row.id);
    if (!known) continue;
    if (known.includes(row.technology) === (row.mark === '+'))
      throw new Error(
        `${file}, line ${number}: the label of "${row.id}" ${row.mark === '+' ? 'has' : 'lacks'} it already.`,
      );
    labels.set(
      row.id,
      row.mark === '+' ? [...known, row.technology] : known.filter((name) => name !== row.technology),
    );
  }
  return pages.map((page) => {
    const list = labels.get(page.id) ?? [];
    return list.length === 0 && !(KEY in page.facts)
      ? page
      : { ...page, facts: { ...page.facts, [KEY]: list } };
  });
}

function listOf({ facts }: LabelledPage): string[] {
  const value = facts[KEY];
  return Array.isArray(value) ? value : [];
}

/** A reason is asked for, or nobody could look the row over again. */
function rowOf(line: string, where: string): Correction {
  const [id, mark, technology, reason] = line.split('\t');
  if (!id || (mark !== '+' && mark !== '-') || !technology || !reason?.trim())
    throw new Error(`${where}: wants page id, + or -, technology and reason, parted by tabs.`);
  return { id, mark, technology };
}
