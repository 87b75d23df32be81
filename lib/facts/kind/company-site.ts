import { wordsOf } from '../../text/words.ts';
import type { Page } from '../page.ts';
import { isPageName, type NamedPage, namedPage } from '../page-words.ts';
import { timesWe } from '../self.ts';
import { ABOUT_ME } from './person.ts';
import type { Sign } from './sign.ts';

/** Structured data that is itself a company (schema.org: Organization, LocalBusiness and what descends from them). */
const COMPANY_TYPE =
  /^(?:Organization|Corporation|LocalBusiness|OnlineBusiness|OnlineStore|Store|\w+Store|ProfessionalService|\w*Agent|\w*Agency|Restaurant|FoodEstablishment|Hotel|LodgingBusiness|MedicalBusiness|MedicalClinic|Dentist|\w*Contractor|Plumber|Electrician|\w+Salon|Attorney|LegalService|FinancialService|HomeAndConstructionBusiness|AutomotiveBusiness|Auto\w+|\w+Business|Airline)$/;

/** Pages that companies, and hardly anybody else, name in their menus. */
const COMPANY_PAGES: readonly NamedPage[] = [
  'about',
  'contact',
  'careers',
  'pricing',
  'product',
  'customers',
  'legal',
  'cart',
];

/** Numbers that only a registered business prints. */
const REGISTERED =
  /\b(?:USt-?\s?Id(?:Nr)?|UID|HRB\s?\d|Handelsregister|Amtsgericht|VAT\s?(?:no|number|reg|id)|company (?:no|number|reg)|registered (?:in|office)|SIRET|SIREN|RCS\s\p{L}|P\.?\s?IVA|Partita IVA|C\.F\.|REA\s|KvK|BTW|CIF\b|NIF\b|CNPJ|ABN\b|ACN\b|CVR|Org\.?\s?(?:nr|nummer)|NIP\b|REGON|IČO?|ИНН|ОГРН)|資本金|代表取締役|登録番号|사업자등록번호/iu;
/** A phone number behind its label, in text: pages of all ages and makes. */
const CALL =
  /(?:\btel|\bphone|\bfon|t[ée]l[ée]fon[eo]?|\bcall us|\bt:|\bтел|電話|电话|전화)[^\d\n]{0,16}[\d(+][\d ()./+-]{6,}/i;
const HOURS =
  /^(?:our |unsere )?(?:opening hours|business hours|hours of operation|office hours|öffnungszeiten|bürozeiten|openingstijden|horaires(?: d[’']ouverture)?|horario(?: de (?:atención|apertura))?|orari(?:o)?(?: di apertura)?|horário de funcionamento|öppettider|åbningstider|åpningstider|aukioloajat|godziny otwarcia|営業時間)\b/i;
const PRICE = /[$€£¥]\s?\d|\d\s?(?:€|EUR|USD|GBP|CHF|zł|kr\b|руб)/;

/** What tells that the site behind the page is a company's: it names its products, its address, its number in the register. */
export function companySiteSigns(page: Page): Sign[] {
  const signs: Sign[] = [];
  const say = (weight: number, why: string) => signs.push({ for: 'company', weight, why });
  if (page.nodes.some((node) => !node.role && node.types.some((type) => COMPANY_TYPE.test(type)))) {
    say(1.5, 'its structured data describes a company');
  }
  const menu = menuPages(page);
  if (menu.length > 0) say(Math.min(4, menu.length) * 0.75, `its menu names ${menu.slice(0, 4).join(', ')}`);
  const { blocks, links } = page.reading;
  if (links.some(({ href }) => /^tel:/i.test(href))) say(1, 'it can be called');
  else if (blocks.some(({ text }) => text.length < 400 && CALL.test(text)))
    say(0.5, 'it gives a phone number');
  if (blocks.some(({ text }) => text.length < 60 && HOURS.test(text))) say(0.5, 'it says when it is open');
  if (links.some(({ href }) => /^mailto:/i.test(href))) say(0.5, 'it can be written to');
  if (blocks.some(({ text }) => REGISTERED.test(text)))
    say(1.5, 'it gives the number of a registered business');
  if (blocks.some(({ tag }) => tag === 'address')) say(0.5, 'it gives an address');
  if (links.some(({ href }) => /linkedin\.com\/company\//i.test(href)))
    say(1, 'it links its company page on LinkedIn');
  if (blocks.filter(({ text }) => text.length < 80 && PRICE.test(text)).length >= 3)
    say(1, 'it names prices');
  return [...signs, ...weSigns(page)];
}

function weSigns(page: Page): Sign[] {
  let times = 0;
  for (const { region, text } of page.reading.blocks) {
    if (region === 'main' && !/cookie/i.test(text)) times += timesWe(wordsOf(text));
    if (times >= 3) return [{ for: 'company', weight: 1, why: 'it speaks as “we”' }];
  }
  return [];
}

function menuPages(page: Page): NamedPage[] {
  const found = new Set<NamedPage>();
  for (const { text, href } of page.reading.links) {
    const named = namedPage(text);
    if (named && COMPANY_PAGES.includes(named) && sameSite(href, page) && !ABOUT_ME.test(text))
      found.add(named);
  }
  // The menu of a one-page site leads to parts of itself, which are no links of the reading.
  for (const { region, text } of page.reading.blocks) {
    if (region !== 'nav' && region !== 'header') continue;
    for (const line of text.split('\n', 12)) {
      const named = isPageName(line) ? namedPage(line) : undefined;
      if (named && COMPANY_PAGES.includes(named)) found.add(named);
    }
  }
  return [...found];
}

function sameSite(href: string, page: Page): boolean {
  return href.includes(page.domain ?? page.url.hostname) || href.startsWith(page.url.origin);
}
