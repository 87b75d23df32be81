import { Phrases } from '../../text/words.ts';

/** Parts of words without which a sentence says nothing of markets. */
export const ROOT =
  /ship|deliver|serv|customers|clients|sell|export|available|market|operat|distribut|liefer|versand|kunden|vertrieb|verkauf|märkt|lever|klanten|verzend|livr|clients|expédi|export|vend|marché|spedi|consegn|clienti|serviamo|envi|clientes|entreg|atend|vendemos|kunder|lever|wysył|dostarcz|klient|doruč|toimit/i;

const TO =
  '(?:(?:in|to|across|throughout|all over|within|nach|in ganz|aus|en|au|aux|dans|à|vers|a|em|para|por|til|i|do|w|na|v)(?: and | und | et )?(?: all of)? ){1,2}';

/** What a company does in a market, up to the first country. */
export const SELLS = {
  before: new RegExp(
    `(?:\\b(?:we|also|and|currently|now|only|can|do|free) (?:ship|deliver|sell|export|operate|distribute)(?:s|ing)?(?: (?:directly|our products|products|goods|worldwide|our wines|daily|also|free))? |\\b(?:ships|shipping|delivery|deliveries|delivering|sold|exporting|exports?|distributed|available) |\\b(?:customers|clients|companies|businesses|markets|users|retailers) (?:are )?(?:located |based )?|\\b(?:kunden|geschäftskunden|unternehmen|märkte[n]?|versand|lieferung|lieferungen|vertrieb|verkauf|klanten|bedrijven|levering|verzending)(?: sitzen| kommen)? |\\b(?:liefern|liefert|versenden|verkaufen|exportieren|leveren|levert|verzenden|leverer|levererar|livrons|expédions|exportons|vendons|spediamo|consegniamo|esportiamo|vendiamo|serviamo|enviamos|entregamos|exportamos|vendemos|atendemos|wysyłamy|dostarczamy|eksportujemy|dodáváme|vyvážíme|doručujeme|toimitamme)(?: wir| also| auch| unsere [a-zäöüß]+| nos produits| nuestros productos| i nostri prodotti| nossos produtos)? |\\b(?:livraison|clients|clienti|clientes|consegna|spedizioni|envíos|entregas|kunder|klientów|zákazníky?) )${TO}|\\b(?:serving|we serve|serves|to serve|servicing)(?: (?:customers|clients|businesses|companies|retailers|households) (?:in|across|throughout))? (?:all of )?`,
    'gi',
  ),
  /** Sentences without a subject that are about the company all the same. */
  atStart:
    /^(?:free |fast |worldwide )?(?:shipping|delivery|serving|available|customers|clients|sold|exporting|markets|versand|lieferung|kostenloser versand|wir|livraison|consegna|spedizion|envíos?|entregas?|klanten|levering|verzending|vertrieb)/i,
};

/** Words by which the sentence says where the company does not sell, or speaks of another. */
export const NOT = new Phrases(
  'not, no longer, except, excluding, unfortunately, nicht, kein, keine, außer, ausgenommen, leider, pas, sauf, excepté, non, tranne, salvo, excepto, niet, behalve, uitgezonderd, ikke, inte, nie, their customers, their clients, partner, partners, competitor*, data, cookies, personal, privacy, servers, wages, salary',
);

/** Names for several countries. */
export const AREAS: ReadonlyMap<string, readonly string[]> = new Map([
  ['dach', ['DE', 'AT', 'CH']],
  ['benelux', ['BE', 'NL', 'LU']],
  ['nordics', ['DK', 'SE', 'NO', 'FI', 'IS']],
  ['nordic', ['DK', 'SE', 'NO', 'FI', 'IS']],
  ['scandinavia', ['DK', 'SE', 'NO']],
  ['skandinavien', ['DK', 'SE', 'NO']],
  ['scandinavie', ['DK', 'SE', 'NO']],
  ['escandinavia', ['DK', 'SE', 'NO']],
  ['norden', ['DK', 'SE', 'NO', 'FI', 'IS']],
  ['baltics', ['EE', 'LV', 'LT']],
  ['baltikum', ['EE', 'LV', 'LT']],
  ['iberia', ['ES', 'PT']],
]);
