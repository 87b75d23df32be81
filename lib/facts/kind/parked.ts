import type { Page } from '../page.ts';
import type { Sign } from './sign.ts';

const DOMAIN =
  '(?:domain(?: ?name)?|nom de domaine|domaine|dominio|domínio|domein(?:naam)?|domän(?:en)?|domæne(?:t)?|domene(?:t)?|domen[aęy]?|домен)';
const FOR_SALE =
  '(?:for sale|available for (?:purchase|sale)|parked|zum verkauf|zu verkaufen|geparkt|à vendre|en venta|a la venta|in vendita|à venda|te koop|till salu|til salg|na sprzedaż|продаётся|продается)';

/** What only the page of a domain without a site says. Texts this short, on pages this empty. */
const PARKED: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})${DOMAIN}(?!\\p{L})[^.!?\\n]{0,60}(?<!\\p{L})${FOR_SALE}(?!\\p{L})`, 'iu'),
  /(?<!\p{L})(?:buy|purchase|acquire|inquire about|make an offer (?:for|on)|get) this (?:domain|web address)(?!\p{L})|(?:diese )?domain (?:kaufen|erwerben)|acheter ce (?:nom de )?domaine|comprar este dominio|acquista(?:re)? questo dominio/iu,
  /(?<!\p{L})parked (?:free|courtesy of|by|domain)(?!\p{L})|listings (?:on this page )?(?:are )?(?:displayed|supplied|provided) (?:above|here|by) .{0,30}third part/iu,
];
/** "acme.example is for sale": a whole line. */
const ADDRESS_FOR_SALE = new RegExp(
  `^[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+){1,3} (?:is|may be|ist|steht|est|está|è|is|är|er|jest) (?:\\p{L}+ )?${FOR_SALE}`,
  'iu',
);
/** Characters of text beyond which somebody has something to say. */
const EMPTY = 1_500;

/** What tells that nobody lives at an address: its domain is offered, and hardly anything else is there. */
export function parkedSigns({ reading }: Page): Sign[] {
  const length = reading.blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length > EMPTY) return [];
  const texts = [reading.title, ...reading.blocks.map(({ text }) => text)].map((text) => text.slice(0, 300));
  const said = texts.filter((text) => ADDRESS_FOR_SALE.test(text) || PARKED.some((each) => each.test(text)));
  if (said.length === 0) return [];
  return [{ for: 'parked', weight: said.length > 1 ? 8 : 5, why: 'it says that its domain is for sale' }];
}
