import { anyOf } from '../../text/stems.ts';

/** Parts of words without which a sentence says nothing of markets. */
export const ROOT =
  /ship|deliver|serv|customers|clients|sell|export|sold|available|market|operat|distribut|lief|versand|versend|kunden|vertrieb|verkauf|märkt|betreu|lever|klanten|verzend|livr|expédi|vend|spedi|consegn|clienti|envi|clientes|entreg|atend|kunder|wysył|dostarcz|klient|doruč|toimit/i;

const set = (...lists: string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '));

/** What a company does in a market, or whom it does it for: a preposition and the places follow within a few words. */
export const SELLS = set(
  'ships shipping delivery deliveries delivers delivering sold selling exporting exports distributed available customers clients companies businesses markets retailers',
  'kunden geschäftskunden unternehmen märkte märkten versand lieferung lieferungen vertrieb verkauf liefern liefert versenden verkaufen vertreiben exportieren',
  'klanten bedrijven levering verzending leveren levert verzenden livraison livrons expédions exportons vendons spediamo consegniamo esportiamo vendiamo clienti consegna spedizioni',
  'clientes envíos entregas enviamos entregamos exportamos vendemos kunder leverer levererar wysyłamy dostarczamy eksportujemy klientów dodáváme vyvážíme doručujeme zákazníky toimitamme',
);
/** The same, where "we" or "also" stands before: without it others may be meant. */
export const WE_SELL = set('ship deliver sell export operate distribute');
/** The places follow at once, or after whom they are served for: "serving customers in the UK". */
export const SERVES = set('serving serves servicing serviamo atendemos');
/** Words before `WE_SELL` and "serve". */
export const WE = set('we also and');

/** Prepositions before a country. */
export const TO: ReadonlySet<string> = new Set(
  'in to across throughout within nach aus en au aux dans à vers a em para por til i do w na v no alla'.split(
    ' ',
  ),
);
/** Small words between a preposition and a place's name. */
export const BETWEEN: ReadonlySet<string> = new Set(
  'the all of whole entire and ganz gesamten ganzen der die den dem und im la le les il lo el los o os as heel hela hele'.split(
    ' ',
  ),
);

/** How sentences without a subject begin that are about the company all the same. */
export const BEGINS =
  /^(?:free |fast |worldwide )?(?:shipping|delivery|serving|available|customers|clients|sold|exporting|markets|versand|lieferung|kostenloser versand|livraison|consegna|spedizion|envíos?|entregas?|klanten|levering|verzending|vertrieb)/i;

/** Words by which the sentence says where the company does not sell, or speaks of another. */
export const isOtherwise = anyOf(
  'not, no longer, except, excluding, unfortunately, nicht, kein, keine, ausser, ausgenommen, leider, pas, sauf, excepte, non, tranne, salvo, excepto, niet, behalve, uitgezonderd, ikke, inte, nie, their customers, their clients, partner, partners, competitor*, data, cookies, personal, privacy, servers, wages, salary',
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
