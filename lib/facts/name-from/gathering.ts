import { fold } from '../../text/fold.ts';
import { withoutLegalForm } from '../legal-form.ts';
import type { Page } from '../page.ts';
import type { Candidate } from './candidate.ts';
import { bareName } from './clean.ts';
import { fitsLabels } from './fit.ts';
import { mayBeName, nameLikeness } from './may-be-name.ts';
import { nameWords } from './name-key.ts';
import { otherLabels } from './site-labels.ts';
import type { NameGroup } from './weigh.ts';

/** Profiles and mailboxes may be another's: a name that fits them fits so much less than one that fits the address. */
const ELSEWHERE = 0.6;

/** A text as a name. */
interface Written {
  name: string;
  key: string;
  words: string;
  likeness: number;
}

/** Candidates put together by the name they say. */
export class Gathering {
  readonly #labels: readonly string[];
  readonly #others: readonly string[];
  readonly #domain: string;
  readonly #byKey = new Map<string, NameGroup>();
  readonly #byWords = new Map<string, NameGroup>();
  /** Titles, logos and links say the same again and again: each text is looked at once. */
  readonly #written = new Map<string, Written | undefined>();

  constructor(page: Page, labels: readonly string[]) {
    this.#labels = labels;
    this.#others = otherLabels(page);
    this.#domain = fold(page.domain ?? '');
  }

  get groups(): NameGroup[] {
    return [...this.#byKey.values()];
  }

  add(candidate: Candidate): void {
    const written = this.#read(candidate.text);
    if (!written) return;
    const { name, key, words, likeness } = written;
    const weight = candidate.weight * likeness;
    const known = this.#byKey.get(key) ?? this.#byWords.get(words);
    if (!known) {
      const group = this.#begin(written, candidate, weight);
      this.#byKey.set(key, group);
      this.#byWords.set(words, group);
      return;
    }
    known.spellings.set(name, (known.spellings.get(name) ?? 0) + weight);
    known.places.set(candidate.place, Math.max(known.places.get(candidate.place) ?? 0, weight));
    if (candidate.weight > known.top.weight) known.top = candidate;
  }

  /** Names that profiles' handles and mailboxes spell as a whole. */
  addProfiles(): void {
    for (const label of this.#others) {
      const places = this.#byKey.get(label)?.places;
      places?.set('profile', Math.max(1, places.get('profile') ?? 0));
    }
  }

  #read(text: string): Written | undefined {
    if (this.#written.has(text)) return this.#written.get(text);
    const name = withoutLegalForm(bareName(text)).replace(/[.,/]$/, '');
    const written = mayBeName(name) ? this.#keyed(name) : undefined;
    this.#written.set(text, written);
    return written;
  }

  #keyed(name: string): Written {
    const telling = nameWords(name);
    const key = fold(name) === this.#domain ? (this.#labels.at(-1) ?? this.#domain) : telling.join('');
    return { name, key, words: telling.sort().join(' '), likeness: nameLikeness(name) };
  }

  #begin({ name, key, words }: Written, top: Candidate, weight: number): NameGroup {
    const own = this.#labels.includes(key) ? 1 : fitsLabels(name, this.#labels);
    const fit = own >= ELSEWHERE ? own : Math.max(own, ELSEWHERE * fitsLabels(name, this.#others));
    const places = new Map([[top.place, weight]]);
    return { key, words, name, top, fit, kin: 0, score: 0, places, spellings: new Map([[name, weight]]) };
  }
}
