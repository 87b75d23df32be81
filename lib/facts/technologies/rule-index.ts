import { type Address, domainsOf, fileName, packageOf } from './address.ts';
import type { Technology } from './rule.ts';

/** The signs that are addresses. */
const ADDRESS_SIGNS = ['script', 'style', 'image', 'frame', 'form', 'link', 'site'] as const;
export type AddressSign = (typeof ADDRESS_SIGNS)[number];

interface Start {
  folders: string[];
  technology: Technology;
}

/** Rules by what is looked up: one look-up costs the same with twenty rules as with a thousand. */
export class RuleIndex {
  readonly #starts = new Map<AddressSign, Map<string, Start[]>>();
  readonly #rows = new Map<string, Start[]>();
  readonly #words = new Map<string, Technology[]>();
  readonly #beginnings = new Map<string, { beginning: string; technology: Technology }[]>();

  constructor(technologies: readonly Technology[]) {
    for (const technology of technologies) {
      for (const sign of ADDRESS_SIGNS) this.#addStarts(sign, technology);
      for (const text of technology.path ?? []) {
        const folders = text.split('/');
        add(this.#rows, folders.at(-1) ?? '', { folders, technology });
      }
      for (const sign of ['file', 'meta', 'mark', 'ending'] as const) {
        for (const text of technology[sign] ?? []) {
          if (text.endsWith('*')) add(this.#beginnings, sign, { beginning: text.slice(0, -1), technology });
          else add(this.#words, `${sign} ${text}`, technology);
        }
      }
    }
  }

  #addStarts(sign: AddressSign, technology: Technology): void {
    const hosts = this.#starts.get(sign) ?? new Map<string, Start[]>();
    this.#starts.set(sign, hosts);
    for (const text of technology[sign] ?? []) {
      const [host = '', ...folders] = text.split('/');
      add(hosts, host, { folders, technology });
    }
  }

  /** Products whose host, and beginning of the path, this is. */
  *atHost(sign: AddressSign, address: Address): Generator<Technology> {
    const hosts = this.#starts.get(sign);
    for (const domain of domainsOf(address.host)) {
      for (const { folders, technology } of hosts?.get(domain) ?? []) {
        if (startsWith(address.folders, folders)) yield technology;
      }
    }
  }

  /** Products whose folders or file names stand in this path. */
  *inPath(address: Address): Generator<Technology> {
    for (const [at, folder] of address.folders.entries()) {
      for (const { folders, technology } of this.#rows.get(folder) ?? []) {
        if (endsWith(address.folders.slice(0, at + 1), folders)) yield technology;
      }
    }
  }

  /** Products that go by this file's or package's name. */
  *byFile(address: Address): Generator<Technology> {
    const names = new Set([fileName(address.folders.at(-1) ?? ''), packageOf(address)]);
    for (const name of names) if (name) yield* this.byWord('file', name);
  }

  /** Products with this file name, meta tag, mark or ending. */
  *byWord(sign: 'file' | 'meta' | 'mark' | 'ending', word: string): Generator<Technology> {
    yield* this.#words.get(`${sign} ${word}`) ?? [];
    for (const { beginning, technology } of this.#beginnings.get(sign) ?? []) {
      if (word.startsWith(beginning)) yield technology;
    }
  }
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

function endsWith(folders: readonly string[], row: readonly string[]): boolean {
  const from = folders.length - row.length;
  return from >= 0 && row.every((part, at) => folders[from + at] === part);
}
