import type { Page } from '../page.ts';
import { type NamedPage, namedPage } from '../page-words.ts';
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
const PRICE = /[$€£¥]\s?\d|\d\s?(?:€|EUR|USD|GBP|CHF|zł|kr\b|руб)/;
const WE =
  /(?<!\p{L})(?:we|our|us|wir|unser\p{L}*|uns|nous|notre|nos|nosotros|nuestr\p{L}+|noi|nostr\p{L}+|ons|onze|wij|nós|noss\p{L}+|vi|vår\p{L}*|vores|nasz\p{L}*|мы|наш\p{L}*)(?!\p{L})|弊社|当社|私たち|我们|우리|저희/giu;

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
    if (region === 'main') times += text.match(WE)?.length ?? 0;
    if (times >= 3) return [{ for: 'company', weight: 1, why: 'it speaks as “we”' }];
  }
  return [];
}

function menuPages(page: Page): NamedPage[] {
  const found = new Set<NamedPage>();
  for (const { text, href } of page.reading.links) {
    const named = namedPage(text);
    if (named && COMPANY_PAGES.includes(named) && sameSite(href, page)) found.add(named);
  }
  return [...found];
}

function sameSite(href: string, page: Page): boolean {
  return href.includes(page.domain ?? page.url.hostname) || href.startsWith(page.url.origin);
}
