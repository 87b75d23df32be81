import { LETTER } from '../../text/letters.ts';
import type { Around } from './address.ts';

const STREET =
  /(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|straat|laan|plein|gatan|vägen|vej|gade|gata|katu|utca|\b(?:rue|chemin|avenue|boulevard|place|quai|impasse|route|parc|via|viale|piazza|corso|localit[àa]|zona|calle|avda|avenida|plaza|carrer|pol[ií]gono|rua|travessa|estrada|ul|ulica|al|aleja|street|road|house|park))\b/i;
const WORD_THEN_NUMBER = new RegExp(
  `[${LETTER}]{2}[.,]? {0,2}(?:n[°ºr]?\\.? ?|No[.:]? ?)?\\d{1,4}(?: ?[a-zA-Z])?(?![\\d${LETTER}])`,
);
const NUMBER_THEN_WORD = new RegExp(`\\b\\d{1,4}(?: ?(?:bis|ter|[a-dA-D]))?,? {1,2}[${LETTER}]{2}`);
/** Russian addresses go on with the street: "г. Москва, ул. …". */
const RUSSIAN_STREET = new RegExp(`^[^\\n]{0,30}(?:ул|пер|наб|пл|ш|пр|просп|д)\\. ?[${LETTER}\\d]`);
const NO_NUMBER = /\b(?:snc|s\/n|box|postfach|postbus|bp|skrytka|post[- ]?box)\b/i;
const LABEL =
  /adress|address|adres|anschrift|indirizzo|direcci|endere|sede|sitz|hauptsitz|siège|besuch|kontor|office|headquarter|plant|city/i;

/** A house number beside words, a post box, or a label: what tells "22089 Hamburg" from "22089 Visitors". */
export function hasStreet({ before, after }: Around): boolean {
  const near = before.slice(-80);
  return (
    WORD_THEN_NUMBER.test(near) ||
    NUMBER_THEN_WORD.test(near) ||
    STREET.test(near) ||
    (after.charCodeAt(1) > 0x400 && RUSSIAN_STREET.test(after)) ||
    (STREET.test(after) && /^[^\n]{3,50}\d/.test(after)) ||
    NO_NUMBER.test(near) ||
    LABEL.test(near) ||
    /^[^\n]{0,40}\n?[^\n]{0,10}(?:tel|phone|fon)/i.test(after)
  );
}

/** Words of streets and premises beyond `STREET`, as English addresses abroad use them. */
const PREMISES =
  /\b(?:st|ave|av|rd|dr|blvd|lane|ln|way|floor|level|suite|unit|tower|building|bldg|block|plot|square|drive|close|crescent|terrace|highway|industrial|estate|phase|sector|marg|nagar|jalan|jl|soi|km|colonia|col)\b\.?/i;
const BOX = /\b(?:p\.? ?o\.? ?box|postfach|postbus|boite postale|casilla|apartado)\b/i;

/** A street or building with a number, or a post box: what an address without postcode must have. */
export function hasNumberedStreet(text: string): boolean {
  if (BOX.test(text)) return true;
  return /\d/.test(text) && (STREET.test(text) || PREMISES.test(text));
}

/** Words for streets and buildings, with or without a number beside them. */
export function namesStreet(text: string): boolean {
  return STREET.test(text) || PREMISES.test(text) || /^c\//i.test(text);
}
