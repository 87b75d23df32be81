import { lastOnes } from './last-ones.ts';

/** A longer sentence is a list or code; only its beginning is looked at. */
const LONGEST = 400;

/** Points that end no sentence. */
const SHORT =
  '(?:[Ee]std?|[Cc]a|[Nn]o|[Nn]r|[Ss]t|[Dd]r|[Mm]rs?|[Aa]pprox|[Ii]nc|[Ll]td|[Cc]o|[Mm]io|[Mm]rd|[Tt]sd|[Mm]ln|[Mm]ld)';
/** "Am 3. Mai": the point after a day. */
const MONTH =
  '(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Quartal|Jahrhundert|Platz)(?!\\p{L})';
const END = new RegExp(
  `(?<=(?<!(?<![\\p{L}])${SHORT})[.!?][)"”»]?)\\s+(?!(?<=\\d\\.\\s)${MONTH})(?=[\\p{Lu}\\p{N}"“„«(¿¡])|(?<=[。！？])|\\n+`,
  'u',
);

/** The sentences of a text, each at most 400 characters; a point inside a number or an abbreviation like "est." does not end one. */
export function sentencesOf(text: string): readonly string[] {
  return text.length < LONG ? taken(text) : ofLastTexts(text);
}

/** Characters from which a text is a page, of which several questions ask for the sentences. */
const LONG = 1_000;
const ofLastTexts = lastOnes(8, taken);

function taken(text: string): readonly string[] {
  return text
    .split(END)
    .map((sentence) => sentence.slice(0, LONGEST).trim())
    .filter((sentence) => sentence !== '');
}
