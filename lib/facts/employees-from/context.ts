import { saysTheCompany, saysWe } from '../self.ts';
import type { Claim } from './claim.ts';

/** Those whom the company serves, trains, hires, buys; those that are not there yet. Looked for in the words before the number. */
const OTHERS_BEFORE =
  /(?<![\p{L}])(?:help\p{L}*|serv(?:e|es|ed|ing)|support(?:s|ed|ing)?|companies|businesses|organi[sz]ations|firms|enterprises|SM[EB]s?|startups|employers|clients?|customers?|teams|up to|fewer than|less than|if|when|whether|your|typical|train(?:s|ed|ing)?|hir(?:e|es|ed|ing)|recruit\p{L}*|plac(?:e|es|ed|ing)|adds?|added|adding|insur\p{L}+|pay(?:s|ing)?|survey\p{L}*|laid|trusted by|used by|acqui\p{L}+|partners?|Firmen|Betrieben?|Unternehmen (?:mit|ab|von)|Kunden?|Ihre\p{L}?|jusqu['’]à|moins de|entreprises|clients?|clientes?|votre|hasta|empresas|menos de|aziende|imprese|clienti|fino a|meno di|bedrijven|klanten|minder dan|företag med|kunder|firmy|klient\p{L}*)(?![\p{L}])/iu;

/** Words that, right before the number, make it a size that others have, or a part: "for 50–500 employees", "per 100 employees". */
const RIGHT_BEFORE =
  /(?<![\p{L}])(?:for|to|from|between|than|per|each|every|any|of (?:your|their|its)|under|below|new|another|additional|für|ab|bis|bis zu|je|pro|von|zwischen|neue[n]?|weitere[n]?|pour|aux|entre|para|entre|por|per|tra|voor|tot|till|för|til|dla|do|od)\s?(?:the\s?)?$/iu;

/** What follows when the people are not on the payroll, or only some of them are meant. */
const OTHERS_AFTER =
  /^\s*(?:of (?:our|the|your|its|their) (?:clients?|customers?|partners?)|(?:who|that) (?:use|attended|participated)|trained|surveyed|participated|attended|were (?:surveyed|trained|laid)|a (?:year|month|day)|per (?:year|month|day|site|shop|team|location)|each|or (?:more|less|fewer)|und mehr|oder mehr|ou plus|o más|o más|geschult|pro (?:Jahr|Standort)|formés|par an)(?![\p{L}])/iu;

/** Questions and examples. */
const HYPOTHETICAL =
  /\?\s*$|(?<![\p{L}])(?:e\.g\.|for example|for instance|imagine|suppose|z\. ?B\.|par exemple|por ejemplo|ad esempio)(?![\p{L}])/iu;

/** A number in front of a customer, a parent or a group says nothing of this company. */
const OF_A_GROUP =
  /(?<![\p{L}])(?:parent company|parent group|the group|group-wide|member of the|subsidiary of|part of the|Muttergesellschaft|Konzern\p{L}*|Unternehmensgruppe|maison[- ]mère|groupe|grupo|gruppo|concern|moederbedrijf|moderbolag\p{L}*|koncern\p{L}*)(?![\p{L}])/iu;

/** "Seaside Hotels, with 1,200 employees, is one of our clients". */
const A_CLIENT =
  /(?<![\p{L}])(?:one of (?:our|the)|einer unserer|un de nos|une de nos|uno de nuestros|uno dei nostri|um dos nossos|een van onze|en av våra|our (?:customer|client|partner)|unser Kunde|notre client|nuestro cliente)(?![\p{L}])/iu;

/** Characters before the number in which words of others count. */
const BEFORE = 70;

/**
 * Whether a sentence states the head count as the company's own: it says "we", names the company or calls it "the company",
 * and nothing around the number gives the people to somebody else.
 */
export function isOwnCount(
  sentence: string,
  claim: Claim,
  namesSelf: (text: string) => boolean,
  onAboutPage: boolean,
): boolean {
  if (!isFree(sentence, claim)) return false;
  if (saysWe(sentence) || namesSelf(sentence)) return true;
  return onAboutPage && saysTheCompany(sentence);
}

/** Whether nothing around the number gives the people to somebody else. */
export function isFree(sentence: string, { from, to }: Claim): boolean {
  if (
    HYPOTHETICAL.test(sentence) ||
    OF_A_GROUP.test(sentence) ||
    A_CLIENT.test(sentence) ||
    /^\s*["“„«「]/.test(sentence)
  )
    return false;
  if (OTHERS_AFTER.test(sentence.slice(to))) return false;
  const before = sentence.slice(Math.max(0, from - BEFORE), from);
  return !OTHERS_BEFORE.test(before) && !RIGHT_BEFORE.test(before);
}
