/** Texts of lists by the file they are written in, and the place they have in it. */
export type Lists = Readonly<Record<string, readonly string[]>>;

/** What the package holds, once it was read: a constant, like the code it was written in. */
let opened: Lists | undefined;

/** From here on the lists of this package can be asked for. */
export function openLists(lists: Lists): void {
  opened = lists;
}

/**
 * A list that only those need who understand a page, in lines as it is written, to be asked for then as one text. In builds its text stands apart from
 * the code, in models/fact-words.json (lib/text/lists-apart.ts), and `openLists` comes before.
 */
export function later(...lines: string[]): () => string {
  return () => lines.join(', ');
}

/**
 * What a build puts where a list was written.
 *
 * @throws when asked before the lists were opened: whoever understands a page opens them first.
 */
export function listIn(file: string, at: number): () => string {
  return () => {
    const text = opened?.[file]?.[at];
    if (text === undefined) throw new Error(`The words of ${file} are not open`);
    return text;
  };
}
