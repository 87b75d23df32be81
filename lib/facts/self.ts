import { fold, foldWords } from '../text/fold.ts';
import { Phrases, type Word } from '../text/words.ts';
import type { Page } from './page.ts';

/** Words by which a company speaks of itself; without those that are other words in a neighbouring language ("us", "my", "ci"). */
const WE = new Phrases(
  'we, our, ours, wir, uns, unser, unsere, unserer, unserem, unseren, unseres, wij, onze, ons, nous, notre, nos',
  'nosotros, nuestro, nuestra, nuestros, nuestras, somos, nós, nosso, nossa, nossos, nossas, noi, nostro, nostra, nostri, nostre, siamo, abbiamo',
  'vi, vår, vårt, våra, vores, oss, nasz*, náš, naše, jsme, мы, наш, наша, наше, наши, нашей, нашего, temos, mamy, máme',
);
const WE_UNSPACED = /弊社|当社|私たち|我们|우리/;
const THE_COMPANY_UNSPACED = /^[本我]?公司/;

/** First person plural without a pronoun, as Italian, Spanish, Portuguese, Polish, Czech and Greek say it: "affianchiamo", "zatrudniamy". */
const WE_VERB = /^.{3,16}(?:iamo|amos|emos|imos|iamy|ujemy|áváme|ο[υύ]με)$/;

/** What a company calls itself without naming itself. */
const THE_COMPANY = new Phrases(
  'the company, this company, the firm, this firm, the business, this business, the agency, the practice, the brand, the studio, the organisation, the organization',
  'das unternehmen, die firma, het bedrijf, l entreprise, l agence, l association, la société, la empresa, a empresa, l azienda, l impresa, la società',
  'företaget, virksomheden, spółka, firma została, společnost, компания',
);

/** How often words say "we" by a pronoun, "us" included, which is another word in few languages. */
export function timesWe(words: readonly Word[]): number {
  return words.filter(
    ({ text }, at) => text === 'us' || WE.startingAt(words, at) > 0 || WE_UNSPACED.test(text),
  ).length;
}

/** Whether a sentence says "we", in the languages we read. */
export function saysWe(words: readonly Word[]): boolean {
  return WE.isIn(words) || words.some(({ text }) => WE_VERB.test(text) || WE_UNSPACED.test(text));
}

/** Whether a sentence speaks of "the company". */
export function saysTheCompany(words: readonly Word[]): boolean {
  return THE_COMPANY.isIn(words) || words.some(({ text }) => THE_COMPANY_UNSPACED.test(text));
}

/** Tells whether a text names the company whose page it is, by the site's address, name and title. */
export function selfNamer(page: Page): (text: string) => boolean {
  const label = fold(page.domain?.split('.')[0] ?? '');
  const { reading } = page;
  const siteName = reading.meta.find(({ name }) => name === 'og:site_name')?.content ?? '';
  const known = new Set(
    foldWords(`${reading.title} ${siteName}`)
      .split(' ')
      .filter((word) => word.length > 2),
  );
  return (text) => {
    if (label.length > 2 && fold(text).includes(label)) return true;
    return properNames(text).some((name) => isKnown(name, known, label));
  };
}

/** Runs of capitalised words: "Northern Valve Supply". */
function properNames(text: string): string[][] {
  const names =
    text.match(/\p{Lu}[^\s,;:!?()"]{0,30}(?: (?:& |of |and )?\p{Lu}[^\s,;:!?()"]{0,30}){0,5}/gu) ?? [];
  return names.slice(0, 12).map((name) => foldWords(name).split(' '));
}

/** Two words of the name in the title, one that is the site's address as well, or the address's beginning. */
function isKnown(name: readonly string[], known: ReadonlySet<string>, label: string): boolean {
  const [first = ''] = name;
  if (first.length >= 5 && label.startsWith(first)) return true;
  const shared = name.filter((word) => word.length > 2 && known.has(word));
  return shared.length >= 2 || shared.some((word) => word.length > 3 && label.includes(word));
}
