import { addressSigns } from './kind/address.ts';
import { pageByName } from './kind/company-page.ts';
import { companySiteSigns } from './kind/company-site.ts';
import { manyCompaniesSigns } from './kind/many-companies.ts';
import { markupSigns } from './kind/markup.ts';
import { noAnswerSigns } from './kind/no-answer.ts';
import { parkedSigns } from './kind/parked.ts';
import { personSigns } from './kind/person.ts';
import { pressSigns } from './kind/press.ts';
import type { Sign } from './kind/sign.ts';
import { textShapeSigns } from './kind/text-shape.ts';
import { wordingSigns } from './kind/wording.ts';
import type { Page } from './page.ts';
import type { NamedPage } from './page-words.ts';
import { COMPANY_PAGES, type CompanyPage, type OtherPage, type PageKind } from './understanding.ts';

/** Signs of one kind that together outweigh what every page may carry by chance. */
const ENOUGH = 4;

interface Kind {
  kind: PageKind;
  signs: string[];
}

/** Several questions ask what kind of page it is: it is found out once a page. */
const found = new WeakMap<Page, Kind>();

/**
 * Whether a page is a company speaking about itself, and which page it is; else what it is instead.
 *
 * @returns the kind, and the signs that decided, strongest first.
 */
export function pageKind(page: Page): Kind {
  const known = found.get(page) ?? decide(page);
  found.set(page, known);
  return known;
}

function decide(page: Page): Kind {
  const named = pageByName(page);
  const signs = [
    ...addressSigns(page.url),
    ...markupSigns(page),
    ...textShapeSigns(page),
    ...wordingSigns(page),
    ...manyCompaniesSigns(page),
    ...parkedSigns(page),
    ...noAnswerSigns(page),
    ...personSigns(page),
    ...pressSigns(page),
    ...companySiteSigns(page),
    ...nameSigns(named),
  ];
  const other = strongestOther(signs);
  const silence = other ? undefined : silenceSign(page, signs);
  if (silence) return { kind: { company: false, page: silence.for }, signs: [silence.why] };
  const kind: PageKind = other
    ? { company: false, page: other }
    : { company: true, page: companyPage(named) };
  const decisive = signs.filter((sign) => sign.for === (other ?? 'company') && sign.weight > 0);
  return { kind, signs: decisive.sort((one, two) => two.weight - one.weight).map(({ why }) => why) };
}

/** Kinds that are a single page's matter: however much of a company's the site around it is, an article stays an article. */
const PAGE_LEVEL: readonly OtherPage[] = [
  'article',
  'docs',
  'error',
  'login',
  'search',
  'app',
  'forum',
  'listing',
];

function strongestOther(signs: readonly Sign[]): OtherPage | undefined {
  const sums = new Map<Sign['for'], number>();
  for (const sign of signs) sums.set(sign.for, (sums.get(sign.for) ?? 0) + sign.weight);
  const company = sums.get('company') ?? 0;
  sums.delete('company');
  let best: OtherPage | undefined;
  let most = 0;
  for (const [kind, sum] of sums) {
    if (kind === 'company') continue;
    const against = PAGE_LEVEL.includes(kind) ? 0 : company / 2;
    if (sum - against >= ENOUGH && sum > most) {
      best = kind;
      most = sum;
    }
  }
  return best;
}

/** Below this, nothing but a menu entry or two speaks for a company. */
const HARDLY_A_COMPANY = 1;

/** The more a page links, the more must speak for a company: under so much of it, from so many links on. */
const LINKING = [
  [0.5, 60],
  [1, 120],
  [1.5, 200],
] as const;

/** A page that names no company at all, in one of two ways: by saying hardly anything, or by linking everywhere. */
function silenceSign(page: Page, signs: readonly Sign[]): { for: OtherPage; why: string } | undefined {
  const company = signs.reduce((sum, sign) => (sign.for === 'company' ? sum + sign.weight : sum), 0);
  const { links } = page.reading.counts;
  if (LINKING.some(([most, least]) => company < most && links >= least)) {
    return { for: 'listing', why: 'it links much and names no company' };
  }
  if (company >= HARDLY_A_COMPANY) return undefined;
  const length = ownLength(page);
  if (length < (company > 0 ? LITTLE : LITTLE_FROM_NOBODY)) {
    return { for: 'thin', why: 'there is hardly anything to read' };
  }
  return undefined;
}

/** Characters of text under which a page says hardly anything; more where not one sign of a company stands beside them. */
const LITTLE = 80;
const LITTLE_FROM_NOBODY = 300;

/** Characters of text that are the page's own: a wall that asks for cookies is the same on every site. */
function ownLength({ reading }: Page): number {
  return reading.blocks
    .filter(({ region, text }) => (region === 'main' || region === 'aside') && !/cookie/i.test(text))
    .reduce((sum, { text }) => sum + text.length, 0);
}

/** Pages where a company speaks about itself, whatever its publishing system calls them. */
const OWN_PAGES: readonly NamedPage[] = ['about', 'contact', 'careers', 'legal', 'customers', 'pricing'];

function nameSigns(named: NamedPage | undefined): Sign[] {
  if (named === 'terms') return [{ for: 'docs', weight: 6, why: 'it is terms, not the company' }];
  if (named && OWN_PAGES.includes(named)) {
    return [
      { for: 'company', weight: 0.5, why: `it is a page “${named}”` },
      { for: 'article', weight: -2.5, why: `it is a page “${named}”, not an article` },
    ];
  }
  return [];
}

function companyPage(named: NamedPage | undefined): CompanyPage {
  return COMPANY_PAGES.find((page) => page === named) ?? 'other';
}
