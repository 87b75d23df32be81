import { foldWords } from '../../text/fold.ts';
import { Phrases, wordsOf } from '../../text/words.ts';
import { hasLegalForm } from '../legal-form.ts';
import type { Page } from '../page.ts';
import { isLetter, isNamesPart, startsBig } from './letters.ts';

/** How running text uses a name. */
export interface Usage {
  /** It stands alone, not at the beginning of a longer name. */
  alone: number;
  /** It stands there in small letters, as what is sold does: "bike locks". */
  small: number;
  /** Of those alone: as a company's name is used: "At Acme, …", "Acme offers …", "Acme’s". */
  asName: number;
}

/** Before a company's name, and hardly ever before what it sells. One line a language. */
const BEFORE = new Phrases(
  'at, about, why, choose, choosing, contact, welcome to, join, founded, joined, call, visit, meet',
  'bei, über, warum, firma, unternehmen, team von',
  'bij, waarom, over, chez, pourquoi, société, presso, perché, benvenuti in, scopri, azienda, bienvenidos a, empresa, por qué, bem vindo à, hos, om, välkommen till, velkommen til, firmy, w firmie, компания, компании',
);

/** After a name that a sentence begins with. */
const AFTER = new Phrases(
  'is, was, has, have, offers, provides, specializes, specialises, makes, helps, delivers, designs, manufactures, sells, serves, began, started, will, can, does, understands, believes, works, supplies, builds, brings, takes, strives, operates, opened, carries, ships, uses, reserves, shall, may, gives, became, continues, grew, offered',
  'ist, hat, bietet, entwickelt, wurde, steht, liefert, produziert, fertigt, unterstützt, verarbeitet, heeft, biedt, werd, levert, est, a, propose, offre, accompagne, conçoit, fabrique, è, ha, propone, nasce, realizza, produce, es, fue, ofrece, cuenta, oferece, foi, är, erbjuder, er, tilbyder, tilbyr, jest, oferuje, je, nabízí, это, предлагает',
);

/** The page's running text: no menus, headings, titles or lines of copyright. Counts each name once. */
export class RunningText {
  readonly #texts: readonly (readonly [text: string, lower: string])[];
  readonly #known = new Map<string, Usage>();

  constructor(page: Page) {
    const { blocks, meta } = page.reading;
    const texts = blocks.flatMap(({ text, region, tag }) =>
      region === 'nav' || HEADING.test(tag) || text.length < SHORTEST ? [] : [text],
    );
    const described = meta.filter(({ name }) => name === 'description' || name === 'og:description');
    this.#texts = [...texts, ...new Set(described.map(({ content }) => content))].flatMap((text) => {
      const lower = text.toLowerCase();
      return lower.length === text.length && !isCopyright(lower) ? [[text, lower] as const] : [];
    });
  }

  /** The texts that say a name somewhere. */
  saying(name: string): string[] {
    const wanted = name.toLowerCase();
    return this.#texts.flatMap(([text, lower]) => (lower.includes(wanted) ? [text] : []));
  }

  /** How often it uses a name, however that is written, and how. */
  usageOf(name: string): Usage {
    const known = this.#known.get(name);
    if (known) return known;
    const usage = { alone: 0, asName: 0, small: 0 };
    const wanted = name.toLowerCase();
    const big = startsBig(name);
    for (const [text, lower] of this.#texts) {
      if (usage.alone + usage.small >= ENOUGH) break;
      if (lower.includes(wanted)) count(usage, text, lower, wanted, big);
    }
    this.#known.set(name, usage);
    return usage;
  }
}

const HEADING = /^(?:h\d|wa-title)$/;
const SHORTEST = 12;
const isCopyright = (lower: string) =>
  lower.length < 400 && (lower.includes('©') || lower.includes('copyright') || lower.includes('(c)'));

function count(usage: Usage, text: string, lower: string, wanted: string, big: boolean): void {
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length;
    if (PART_OF_WORD.test(text.charAt(at - 1)) || !standsAlone(text, end)) continue;
    if (AFTER_PARTICLE.test(lower.slice(Math.max(0, at - 5), at))) continue;
    if (big && text.slice(at, end) === wanted) usage.small += 1;
    if ((big && !startsBig(text.charAt(at))) || isFormNext(text, end)) continue;
    usage.alone += 1;
    if (isNamed(text, at, end)) usage.asName += 1;
  }
}

/** More often says no more. */
const ENOUGH = 60;

const PART_OF_WORD = /[\w@./\u00c0-\u02af\u0370-\u1fff-]/;

/** "van der Vliet" does not say "Vliet"; "de" is "of" in other languages. */
const AFTER_PARTICLE = /(?:\bder|\bden|v\.? ?d\.?) $/;

/** "Acme Tools, S.L." stands in an address, not in a sentence. */
function isFormNext(text: string, end: number): boolean {
  const next = /^,? ([^\s,]{2,14})/.exec(text.slice(end, end + 16))?.[1];
  return next !== undefined && hasLegalForm(`X ${next}`);
}

/** Not the beginning of a longer word, an address, or a longer name. */
function standsAlone(text: string, end: number): boolean {
  const next = text.charAt(end).replace(/[®™]/, '');
  if (/[\w@/-]/.test(next) || (next !== '' && isLetter(next) && next < '\u3041')) return false;
  if (next === '.' && /\w/.test(text.charAt(end + 1))) return false;
  if (next === ' ' && text.startsWith('& ', end + 1)) return !startsBig(text.charAt(end + 3));
  return next !== ' ' || !startsBig(text.charAt(end + 1)) || /\d/.test(text.charAt(end + 1));
}

/** Whether a title says a name with no capitalised word right before it: "Smith Jewellers" does not say "Jewellers". */
export function isAloneIn(title: string, name: string): boolean {
  const at = title.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0 || PART_OF_WORD.test(title.charAt(at - 1)) || !standsAlone(title, at + name.length))
    return false;
  const before = title.slice(0, at).trim().split(/\s/).pop() ?? '';
  return before === '' || !isNamesPart(before);
}

function isNamed(text: string, at: number, end: number): boolean {
  const after = text.slice(end, end + 30).replace(/^[®™] ?/, '');
  if (/^['’]s?\s/.test(after)) return true;
  const before = text.slice(Math.max(0, at - 30), at);
  const words = wordsOf(before);
  if (BEFORE.endingBefore(words, words.length) > 0 && /[\s,]$/.test(before)) return true;
  if (foldWords(before.slice(-3)) !== '' && !/[.!?\n:,]\s*$/.test(before)) return false;
  return AFTER.startingAt(wordsOf(after), 0) > 0;
}
