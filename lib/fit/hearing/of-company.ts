/** Marks between the entries of a menu or path, and how many of them make one. */
const MARKS = /[|·•»›]/;
const ENTRIES = 4;

/** Whether it is a row of names, not a sentence: it says nothing of anybody. */
export function isMenu(sentence: string): boolean {
  return sentence.split(MARKS).length >= ENTRIES;
}

/** Questions, what others are quoted with, and the lives of people. */
const OF_OTHERS = /\?["”»]?$|^["“«‘]|["”»]$|\b(?:he|she|his|her)\b/i;
/** What the reader is to do with the product: "Create plans", "Monitor your sites". */
const OF_READER =
  /^(?:automate|boost|build|communicate|connect|create|deploy|design|discover|embed|generate|grow|improve|increase|integrate|leverage|manage|monitor|optimi[sz]e|protect|reduce|scale|secure|simplify|streamline|support|track|transform|turn)\b/i;

/** Whose something is: without one of these a single word names a thing, not who has it. */
const OWN =
  /\b(?:we|our|us|own|owns|operate[sd]?|has|have|its|with|house|wir|unser\w*|eigene\w*|nous|notre|nos|nuestr\w+)\b/i;

export function saysWhose(sentence: string): boolean {
  return OWN.test(sentence);
}

/** Parts of a list that names, without a word of "we", whatever a vendor can be asked for. */
const LISTED = 7;
const WE = /\b(?:we|our|us)\b/i;

/** Whether a sentence can tell of the company itself. Those it fails were the commonest mistakes on development pages; they still hint. */
export function isOfCompany(sentence: string): boolean {
  return (
    !OF_OTHERS.test(sentence) &&
    !OF_READER.test(sentence) &&
    (sentence.split(/,\s/).length < LISTED || WE.test(sentence))
  );
}
