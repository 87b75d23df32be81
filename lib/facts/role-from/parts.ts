import { foldWords } from '../../text/fold.ts';
import { cutTo } from '../../text/squeeze.ts';

/** No title is longer; a headline's first words tell the most. */
const LONGEST = 300;

/** "Leiter:in", "Directeur·rice", "Director/a", "Leiter(in)": both are meant, and the first form is enough. */
const BOTH = /(\S)(?:[:*·•/_(]|\/-)(?:in|innen|e|rice|trice|euse|ere|ère|fe|a|o)\)?(?![\wà-ÿ])/gi;
/** Between the parts of a headline. */
const PARTS = /[|·•;:,()[\]{}\n–—/]| - /;
/** The feminine of German people: "leiterin", "praktikantin". */
const FEMININE = /(er|or|ar|ent|ant|ist|eur|chef|arzt|walt)in(?:nen)?$/;

const setOf = (words: string) => new Set(words.split(' '));
/** What follows is where they work. */
const WHERE = setOf('at bei chez presso hos bij');
/** What follows is over, or still to come. */
const NOT_NOW = setOf(
  'ex former formerly previously past retired aspiring future seeking ehemals ehemalig ehemalige ehemaliger ehem fruher fruherer angehend angehende angehender ancien ancienne antiguo antigua anteriormente voormalig tidigare tidligere byly byla eski',
);
const NOW = setOf('now currently today jetzt heute maintenant actualmente ora nu');
/** Whom they work for: it is no rank of theirs. */
const FOR_WHOM = setOf('to for fur pour para voor dla');
/** What they do for others tells nothing of themselves. */
const FOR_OTHERS = setOf('helping help helps supporting serving empowering connecting about who i we');
/** "Geschäftsführer a. D.", "CEO, emeritus". */
const OVER = /(?:^| )(?:a d|i r|retired|emeritus|retd)$/;

/** One part of a title or headline: "Head of Sales". */
export interface Part {
  /** Folded words of what they are now. */
  words: string[];
  /** Number of the first word that speaks of somebody else's rank. */
  ranksTo: number;
  /** The same without gaps, for scripts that part no words. */
  text: string;
}

/** The parts of a title or headline that speak of now. */
export function partsOf(title: string): Part[] {
  const plain = cutTo(title, LONGEST).replace(BOTH, '$1').replaceAll('@', ' at ');
  return plain.split(PARTS).flatMap((text) => partOf(foldWords(text)) ?? []);
}

function partOf(folded: string): Part | undefined {
  if (folded === '' || OVER.test(folded) || /^(?:元|前(?!端))/.test(folded)) return undefined;
  const words = present(folded.split(' '));
  const end = words.findIndex((word, at) => (at > 0 && WHERE.has(word)) || FOR_OTHERS.has(word));
  const own = (end < 0 ? words : words.slice(0, end)).map((word) => word.replace(FEMININE, '$1'));
  const ranksTo = own.findIndex((word) => FOR_WHOM.has(word));
  if (own.length === 0) return undefined;
  return { words: own, ranksTo: ranksTo < 0 ? own.length : ranksTo, text: own.join('') };
}

/** Without what is over: "ex CTO now adviser" → "adviser". */
function present(words: readonly string[]): string[] {
  let isNow = true;
  return words.filter((word) => {
    if (NOT_NOW.has(word)) isNow = false;
    else if (NOW.has(word)) isNow = true;
    else return isNow;
    return false;
  });
}
