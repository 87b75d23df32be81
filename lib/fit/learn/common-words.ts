import type { Account } from '../../account/account.ts';
import { factsOf } from '../../facts/fact.ts';
import { foldWords } from '../../text/fold.ts';
import { isTerm } from '../../text/terms.ts';
import { type Learnt, learnt, tally } from './learnt.ts';
import { isBeyondChance, sampleOf, shareOf } from './shares.ts';
import { SITE_WORDS } from './site-words.ts';

/** Without other companies: said by fewer than one company in so many, and by so large a share of the clients. Our choice. */
const RARE = { idf: Math.log(20), share: 0.75 };
const MOST = 8;
/** Terms among which those are chosen, most shared first. */
const CONSIDERED = 200;
const LONGEST = 60;

/** How telling a word is: ln(texts / texts with it), as `idfOf` in lib/text/word-vectors.ts. */
export type Telling = (word: string) => number;

/**
 * Words and pairs of words that most clients say and few others do, beyond chance. Compared with the other companies seen; where
 * those are too few, with how telling a word is in general; without either, nothing. Latin letters only, as `termsOf`.
 */
export function wordsLearnt(
  clients: readonly Account[],
  others: readonly Account[],
  telling: Telling | undefined,
): Learnt[] {
  const said = clients.map((one) => saidBy(one));
  const chosen = chosenFrom(said, others, telling);
  const any = chosen.map(([term]) => term);
  if (any.length === 0) return [];
  const answers = said.map((own) => (own.size === 0 ? undefined : any.some((term) => own.has(term))));
  const counted = chosen.map(([term, shown]) => `“${term}” (${shown})`).join(', ');
  const name = `Says ${any.slice(0, 3).join(', ')}`.slice(0, 80);
  return learnt(
    clients,
    answers,
    (importance) => ({ id: 'words', kind: 'words', importance, name, any }),
    `say any of ${counted}`,
  );
}

/** Terms with the clients that say them, most first. */
function chosenFrom(
  said: readonly ReadonlySet<string>[],
  others: readonly Account[],
  telling: Telling | undefined,
): [string, number][] {
  const shared = tally(said.map((terms) => [...terms])).filter(
    ([, shown]) => shown > 1 && shown * 2 >= said.length,
  );
  // Only what the clients share is looked for in the others' texts: all their words would be millions.
  const asked = new Set(shared.map(([term]) => term));
  const compared = sampleOf(others.filter(({ pages }) => pages.length > 0)).map((one) => saidBy(one, asked));
  const common = shareOf(compared);
  const looked = new Set(said.flatMap((terms) => [...terms])).size;
  const isTelling = ([term, shown]: [string, number]) =>
    compared.length > 0
      ? isBeyondChance(shown, said.length, common(term), looked)
      : shown >= said.length * RARE.share &&
        term.split(' ').every((word) => (telling?.(word) ?? 0) >= RARE.idf);
  const terms = shared.filter(isTelling).slice(0, CONSIDERED);
  return terms.filter((one) => !isWithin(one, terms)).slice(0, MOST);
}

/** The content words of an account's texts, and the pairs of them that stand side by side; of those asked for, where any are. */
function saidBy({ facts, pages }: Account, asked?: ReadonlySet<string>): Set<string> {
  const terms = new Set<string>();
  const isAsked = (term: string) => term.length <= LONGEST && (asked === undefined || asked.has(term));
  const texts = [
    ...pages.map(({ text }) => text),
    ...factsOf(facts, 'description').map(({ value }) => value),
  ];
  // A pair within a clause: behind a full stop or comma another thought begins.
  for (const clause of texts.flatMap((text) => text.split(/[.,;:!?()|\n]+/))) {
    let before: string | undefined;
    for (const word of foldWords(clause).split(' ')) {
      const isOne = isTerm(word) && !SITE_WORDS.has(word);
      if (isOne && isAsked(word)) terms.add(word);
      if (isOne && before !== undefined && isAsked(`${before} ${word}`)) terms.add(`${before} ${word}`);
      before = isOne ? word : undefined;
    }
  }
  return terms;
}

/** A word that is said as often within a longer term says nothing more; "cold" and "chain" of "cold chain". */
function isWithin([term, shown]: [string, number], terms: readonly [string, number][]): boolean {
  return terms.some(
    ([other, clients]) => other !== term && clients >= shown && ` ${other} `.includes(` ${term} `),
  );
}
