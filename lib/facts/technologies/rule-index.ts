import { type Address, domainsOf, fileName, packageOf } from './address.ts';
import type { Technology } from './rule.ts';

/** The signs that are addresses of what a page loads or posts to: a rule says `load` for all five. */
const LOADS = ['script', 'style', 'image', 'frame', 'form'] as const;
const ADDRESS_SIGNS = [...LOADS, 'link', 'site'] as const;
export type AddressSign = (typeof ADDRESS_SIGNS)[number];

/** A rule's address or path as written; taken apart only where its host or last folder is met. */
interface Written {
  text: string;
  technology: Technology;
}

/** Signs that are words; those of rules may end in `*`. */
const WORD_SIGNS = ['file', 'meta', 'mark', 'ending'] as const;
type WordSign = (typeof WORD_SIGNS)[number];

interface Words {
  whole: Map<string, Technology[]>;
  beginnings: { beginning: string; technology: Technology }[];
}

/**
 * Rules by what is looked up: one look-up costs the same with twenty rules as with a thousand. It is made by a worker
 * that has just been woken, so each rule is asked only for the signs that it has.
 */
export class RuleIndex {
  readonly #hosts = new Map<AddressSign, Map<string, Written[]>>();
  readonly #rows = new Map<string, Written[]>();
  readonly #words = new Map<WordSign, Words>();

  constructor(technologies: readonly Technology[]) {
    for (const sign of ADDRESS_SIGNS) this.#hosts.set(sign, new Map());
    for (const sign of WORD_SIGNS) this.#words.set(sign, { whole: new Map(), beginnings: [] });
    for (const technology of technologies) {
      for (const sign of Object.keys(technology)) {
        if (sign === 'load') for (const each of LOADS) this.#addHosts(each, technology, technology.load);
        else if (isIn(ADDRESS_SIGNS, sign)) this.#addHosts(sign, technology, technology[sign]);
        else if (isIn(WORD_SIGNS, sign)) this.#addWords(sign, technology);
        else if (sign === 'path') this.#addRows(technology);
      }
    }
  }

  #addHosts(sign: AddressSign, technology: Technology, addresses: readonly string[] = []): void {
    const hosts = this.#hosts.get(sign);
    for (const text of addresses) {
      const slash = text.indexOf('/');
      if (hosts) add(hosts, slash < 0 ? text : text.slice(0, slash), { text, technology });
    }
  }

  #addWords(sign: WordSign, technology: Technology): void {
    const words = this.#words.get(sign);
    for (const text of technology[sign] ?? []) {
      if (text.endsWith('*')) words?.beginnings.push({ beginning: text.slice(0, -1), technology });
      else if (words) add(words.whole, text, technology);
    }
  }

  #addRows(technology: Technology): void {
    for (const text of technology.path ?? [])
      add(this.#rows, text.slice(text.lastIndexOf('/') + 1), { text, technology });
  }

  /** Products whose host, and beginning of the path, this is. */
  *atHost(sign: AddressSign, address: Address): Generator<Technology> {
    const hosts = this.#hosts.get(sign);
    for (const domain of domainsOf(address.host)) {
      for (const { text, technology } of hosts?.get(domain) ?? []) {
        if (text === domain || startsWith(address.folders, text.split('/').slice(1))) yield technology;
      }
    }
  }

  /** Products whose folders or file names stand in this path. */
  *inPath(address: Address): Generator<Technology> {
    for (const [at, folder] of address.folders.entries()) {
      for (const { text, technology } of this.#rows.get(folder) ?? []) {
        if (endsWith(address.folders, at + 1, text.split('/'))) yield technology;
      }
    }
  }

  /** Products that go by this file's or package's name. */
  *byFile(address: Address): Generator<Technology> {
    const names = new Set([fileName(address.folders.at(-1) ?? ''), packageOf(address)]);
    for (const name of names) if (name) yield* this.byWord('file', name);
  }

  /** Products with this file name, meta tag, mark or ending. */
  *byWord(sign: WordSign, word: string): Generator<Technology> {
    const { whole, beginnings } = this.#words.get(sign) ?? {};
    yield* whole?.get(word) ?? [];
    for (const { beginning, technology } of beginnings ?? []) {
      if (word.startsWith(beginning)) yield technology;
    }
  }
}

function isIn<T extends string>(signs: readonly T[], sign: string): sign is T {
  return signs.some((each) => each === sign);
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The last part of a rule is a beginning (`gtag/js`, `fb`); `*` stands for one folder of any name. */
function startsWith(folders: readonly string[], beginning: readonly string[]): boolean {
  return beginning.every((part, at) => {
    const folder = folders[at];
    if (folder === undefined) return false;
    return part === '*' || (at === beginning.length - 1 ? folder.startsWith(part) : folder === part);
  });
}

/** Whether the first `end` folders end in this row. */
function endsWith(folders: readonly string[], end: number, row: readonly string[]): boolean {
  const from = end - row.length;
  return from >= 0 && row.every((part, at) => folders[from + at] === part);
}
