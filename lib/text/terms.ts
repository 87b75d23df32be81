import { foldWords } from './fold.ts';
import { lastOnes } from './last-ones.ts';

/** Small words that say nothing of what a company does, and the ends of "we're" and "don't". */
const STOP = new Set(
  `a about above across after all along also although always am among an and another any are around as at away back be became because been before being below
  between both but by can cannot could did do does doing don done down during each either else etc even ever every everyone everything few first for from
  further get gets getting give given go goes going got had has have having he hence her here hers him his how however i if in inc including indeed instead into is isn it its
  itself just let ll like ltd made make makes making many may me might more most much must my near need needs never new no nor not now of off often on once one only onto
  or other others our ours out over own per perhaps rather re really s same see she should since so some still such t take than that the their theirs them
  then there therefore these they this those through throughout thus to together too toward under until up upon us use used using ve very via was way we well
  were what when where whether which while who whole whose why will with within without would yes yet you your yours`.split(
    /\s+/,
  ),
);

/** Characters from which a text is more than a sentence: each question of a page asks for the words of the same few anew. */
const LONG = 500;
const LAST_TEXTS = 8;

/** "e-commerce", "E-Mobility": the letter belongs to the word behind it. */
const E_WORD = /\be-(?=[a-z])/gi;

/**
 * The content words of a text in order, as `foldWords` writes them: Latin letters and digits, beginning with a letter, two at
 * least, small English words left out. The one tokeniser of training and run time: whatever counts words counts these.
 */
export function termsOf(text: string): readonly string[] {
  return text.length < LONG ? termsIn(text) : termsOfLast(text);
}

const termsOfLast = lastOnes(LAST_TEXTS, termsIn);

function termsIn(text: string): readonly string[] {
  return wordsOf(joined(text)).filter(isTerm);
}

/** A text in which no hyphen parts an "e" from its word. */
export function joined(text: string): string {
  return text.includes('-') ? text.replace(E_WORD, 'e') : text;
}

/** All words of a text in order, as `foldWords` writes them. */
export function wordsOf(text: string): readonly string[] {
  return text.length < LONG ? wordsIn(text) : wordsOfLast(text);
}

const wordsOfLast = lastOnes(LAST_TEXTS, wordsIn);

function wordsIn(text: string): readonly string[] {
  return foldWords(text).split(' ');
}

const TERM = /^[a-z][a-z0-9]+$/;
/** Words that are remembered: some pages full. */
const REMEMBERED = 10_000;

/** Whether a folded word is a content word. */
export const isTerm = lastOnes(REMEMBERED, (word) => !STOP.has(word) && TERM.test(word));
