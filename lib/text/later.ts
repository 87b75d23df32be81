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

/**
 * What a build puts where a long pattern was written: the same, made when a text is first held against it.
 *
 * @throws as `listIn`, when it is asked.
 */
export function patternIn(file: string, at: number, flags: string): LatePattern {
  return new LatePattern(listIn(file, at), flags);
}

/** As much of a pattern as texts ask for that are tested, searched, parted or put in another way by it. */
class LatePattern {
  readonly #source: () => string;
  readonly #flags: string;
  #made: RegExp | undefined;

  constructor(source: () => string, flags: string) {
    this.#source = source;
    this.#flags = flags;
  }

  #pattern(): RegExp {
    this.#made ??= new RegExp(this.#source(), this.#flags);
    return this.#made;
  }

  test(text: string): boolean {
    return this.#pattern().test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#pattern().exec(text);
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return text.match(this.#pattern());
  }

  [Symbol.search](text: string): number {
    return text.search(this.#pattern());
  }

  [Symbol.split](text: string, most?: number): string[] {
    return text.split(this.#pattern(), most);
  }

  [Symbol.replace](text: string, by: string): string {
    return text.replace(this.#pattern(), by);
  }
}
