import { foldWords } from '../../text/fold.ts';
import type { Page } from '../page.ts';
import type { Sign } from './sign.ts';

/** As `foldWords` writes it: patterns in plain letters cost a worker that has just been woken nothing to compile. */
const DOMAIN =
  '(?:domain(?: ?name)?|nom de domaine|domaine|dominio|domein(?:naam)?|doman(?:en)?|domaene(?:t)?|domene(?:t)?|domen[aey]?|домен)';
const FOR_SALE =
  '(?:for sale|available for (?:purchase|sale)|parked|zum verkauf|zu verkaufen|geparkt|a vendre|en venta|a la venta|in vendita|a venda|te koop|till salu|til salg|na sprzedaz|продается)';

/** What only the page of a domain without a site says. */
const PARKED: readonly RegExp[] = [
  // Not "a domain for sale", of which somebody tells who sells them.
  new RegExp(`(?:^| )(?<!(?:^| )(?:an?|any|eine?|une?|una) )${DOMAIN} (?:[^ ]+ ){0,8}?${FOR_SALE}(?: |$)`),
  /(?:^| )(?:buy|purchase|acquire|inquire about|make an offer (?:for|on)|get) this (?:domain|web address)(?: |$)/,
  new RegExp(
    `(?:^| )${DOMAIN} (?:is|ist|est|esta|e|jest|ar|er) (?:[a-z]+ )?(?:reserved|registered|gereserveerd|geregistreerd|reserviert|registriert|reserve|reservado|registrado|riservato|registrato|registrerad|registreret|zarejestrowana)(?: |$)`,
  ),
  /(?:^| )domain (?:kaufen|erwerben)(?: |$)|acheter ce (?:nom de )?domaine|comprar este dominio|acquista(?:re)? questo dominio/,
  /(?:^| )parked (?:(?:for )?free|courtesy of|by|domain)(?: |$)|listings (?:on this page )?(?:are )?(?:displayed|supplied|provided) (?:[a-z]+ ){0,4}third part/,
];
/** "acme.example is for sale": a whole line that begins with an address. */
const ADDRESS = /^[^\s.]{2,60}(?:\.[^\s.]{2,24}){1,3} (?=\S)/;
const IS_FOR_SALE = new RegExp(`^(?:is|may be|ist|steht|est|esta|e|er|jest|ar) (?:[a-z]+ )?${FOR_SALE}`);
/** Characters of text beyond which somebody has something to say. */
const EMPTY = 1_500;

/** What tells that nobody lives at an address: its domain is offered, and hardly anything else is there. */
export function parkedSigns({ reading }: Page): Sign[] {
  const length = reading.blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length > EMPTY) return [];
  const texts = [reading.title, ...reading.blocks.map(({ text }) => text)].map((text) => text.slice(0, 300));
  const said = texts.filter(saysParked);
  if (said.length === 0) return [];
  return [{ for: 'parked', weight: said.length > 1 ? 8 : 5, why: 'it says that its domain is for sale' }];
}

function saysParked(text: string): boolean {
  const words = foldWords(text);
  if (PARKED.some((pattern) => pattern.test(words))) return true;
  const address = ADDRESS.exec(text)?.[0];
  return address !== undefined && IS_FOR_SALE.test(foldWords(text.slice(address.length)));
}
