import { readCount } from '../../text/numbers.ts';
import { Phrases, type Word } from '../../text/words.ts';
import { saysTheCompany, saysWe } from '../self.ts';
import type { Sentence } from '../sentence.ts';
import type { CompanyPage, OtherPage } from '../understanding.ts';
import type { Claim } from './claim.ts';

/** Those whom the company serves, trains, hires, buys; those that are not there yet. Looked for in the words before the number. */
const OTHERS_BEFORE = new Phrases(
  'help*, serve, serves, served, serving, support, supports, supported, supporting, companies, businesses, organisations, organizations, firms, enterprises, sme, smes, smb, smbs, startups, employers, client*, customer*, teams, up to, fewer than, less than, if, when, whether, your, typical, train, trains, trained, training, hire, hires, hired, hiring, recruit*, place, places, placed, placing, add, adds, added, adding, insur*, pay, pays, paying, survey*, laid, trusted by, used by, acqui*, partner*',
  'firmen, betriebe, betrieben, unternehmen mit, unternehmen ab, unternehmen von, kunde*, ihr, ihre, ihren, ihrem, ihrer',
  'jusqu à, moins de, entreprises, votre, hasta, empresas, menos de, aziende, imprese, fino a, meno di',
  'bedrijven, klanten, minder dan, företag med, kunder, firmy, klient*',
);

/** A holding's own companies are not those it serves: "our six companies employ 700 people". */
const COMPANIES = new Phrases(
  'companies, businesses, firms, firmen, betriebe, entreprises, empresas, aziende, imprese, bedrijven',
);
const OUR = new Phrases('our, unsere, nos, nuestras, nossas, nostre, onze, våra, vores');

/** Words that, right before the number, make it a size that others have, or a part: "for 50–500 employees", "per 100 employees". */
const RIGHT_BEFORE = new Phrases(
  'for, for the, to, to the, from, from the, between, than, per, each, every, any, of your, of their, of its, under, below, new, another, additional',
  'für, ab, bis, bis zu, je, pro, von, zwischen, neue, neuen, weitere, weiteren, pour, aux, entre, para, por, tra, voor, tot, till, för, til, dla, do, od',
);

/** What follows when the people are not on the payroll, or only some of them are meant. */
const OTHERS_AFTER = new Phrases(
  'of our client, of our clients, of our customers, of our partners, of the client, of your, of their, of its, who use, who attended, who participated, that use, trained, surveyed, participated, attended, were surveyed, were trained, were laid, a year, a month, a day, per year, per month, per day, per site, per shop, per team, per location, on duty, on call, on site, each, or more, or less, or fewer',
  'und mehr, oder mehr, ou plus, o más, geschult, pro jahr, pro standort, formés, par an',
);

/** Questions and examples. */
const HYPOTHETICAL = new Phrases(
  'e g, for example, for instance, imagine, suppose, z b, par exemple, por ejemplo, ad esempio',
);

/** A parent's people are not this company's, and with one of these it is open whose are meant. */
const OF_A_PARENT = new Phrases(
  'parent company, parent group, member of the, subsidiary of, part of the, muttergesellschaft, maison mère, casa madre, moederbedrijf, moderbolag*, moderselskab*, empresa matriz',
);
const OF_A_GROUP = new Phrases(
  'the group, our group, group wide, across the group, worldwide group, konzern*, unternehmensgruppe, gruppe, firmengruppe, groupe, grupo, gruppo, onze groep, de groep, concern, concernen, koncern*, koncernen, grupa, grupy, skupina, skupiny, группа, группы',
);
/** "… part of the Contoso Group, which employs 12,000 people". */
const WHICH = new Phrases(
  'which, that, with, die, der, das, welche, welcher, mit, qui, avec, che, con, que, com, dat, som, który, která',
);
/** Words between the group and its number, and behind the number, among which the group may stand. */
const NEAR_GROUP = { before: 9, behind: 6 };

/** "Seaside Hotels, with 1,200 employees, is one of our clients". */
const A_CLIENT = new Phrases(
  'one of our, one of the, einer unserer, un de nos, une de nos, uno de nuestros, uno dei nostri, um dos nossos, een van onze, en av våra, our customer, our client, our partner, unser kunde, notre client, nuestro cliente',
);

/** Characters before the number in which words of others count. */
const BEFORE = 70;

/**
 * Whether a sentence states the head count as the company's own: it says "we", names the company or calls it "the company",
 * and nothing around the number gives the people to somebody else.
 */
export function isOwnCount(
  { text, words }: Sentence,
  claim: Claim,
  namesSelf: (text: string) => boolean,
  page: CompanyPage | OtherPage,
): boolean {
  if (claim.joining) return page === 'careers';
  return saysWe(words) || namesSelf(text) || (page === 'about' && saysTheCompany(words));
}

/** Whose people a claim counts, as far as the words around it tell; undefined where they may be somebody else's. */
export function countedIn({ text, words }: Sentence, claim: Claim): 'company' | 'group' | undefined {
  if (!isFree(text, words, claim)) return undefined;
  if (OF_A_PARENT.isIn(words)) return isOfTheParent(words, claim) ? 'group' : undefined;
  if (claim.group) return 'group';
  if (!OF_A_GROUP.isIn(words)) return 'company';
  const [first, end] = placesOf(words, claim);
  const isNear =
    OF_A_GROUP.isIn(words, first - NEAR_GROUP.before, first) ||
    OF_A_GROUP.isIn(words, end, end + NEAR_GROUP.behind);
  return isNear ? 'group' : undefined;
}

function isOfTheParent(words: readonly Word[], claim: Claim): boolean {
  const [first] = placesOf(words, claim);
  return OF_A_PARENT.isIn(words, 0, first) && WHICH.isIn(words, first - 5, first);
}

/** Whether nothing around the number gives the people to somebody else. */
function isFree(text: string, words: readonly Word[], claim: Claim): boolean {
  if (/\?\s*$|^\s*["“„«「]/.test(text)) return false;
  if (HYPOTHETICAL.isIn(words) || A_CLIENT.isIn(words)) return false;
  const [first, end, near] = placesOf(words, claim);
  if (OTHERS_AFTER.startingAt(words, end) > 0 || RIGHT_BEFORE.endingBefore(words, first) > 0) return false;
  return !OTHERS_BEFORE.isIn(withoutOwnCompanies(words.slice(near, first)));
}

/** Without "our companies", "our six companies"; "our portfolio companies" are others'. */
function withoutOwnCompanies(words: readonly Word[]): Word[] {
  return words.filter((_word, at) => {
    const counted = readCount(words[at - 1]?.text ?? '') === undefined ? 0 : 1;
    return COMPANIES.startingAt(words, at) === 0 || OUR.endingBefore(words, at - counted) === 0;
  });
}

/** The claim's first word, the word after it, and the first word that stands near before it. */
function placesOf(words: readonly Word[], { from, to }: Claim): [number, number, number] {
  const place = (offset: number) => {
    const at = words.findIndex((word) => word.from >= offset);
    return at < 0 ? words.length : at;
  };
  return [place(from), place(to), place(from - BEFORE)];
}
