import { Phrases } from '../../text/words.ts';

/** Words around a number of places of one's own, one line a language: English, German, Dutch, Nordic, Romance, Slavic and others. */

/** Pieces without first letters: a text without any of them counts no places. */
export const HINTS =
  /ocation|ranch|[Ww]erken? |ärkten? |utohäus|[Hh]otels|akeries|urseries|[Ss]tudios|[Ss]tores|ffices|[Pp]lants|[Ff]actori|howroom|epots|arehouse|estaurants|linics|ealership|[Ss]alons|[Gg]yms|[Ss]hops|tandort|ilial|iederlass|äden|eschäft|estiging|inkels|ilialen|utik|ontor|läggning|fdeling|vdeling|toimipis|[Aa]gences|agasins|[Uu]sines|[Ss]ites|[Ss]edi|egozi|tabiliment|iliali|unti vendita|ucursal|iendas|ojas|ficinas|[Pp]lantas|elegacion|nidades|ddzia|klep|oboč|rodejen|илиал|агазин|拠点|店舗|营业所|営業所|分店|门店|지점|매장/;

/** Places that a company runs: nobody counts others' with these words and "we" beside them. */
export const PLACES = new Phrases(
  'branches, branch offices, stores, retail stores, locations, offices, office locations, retail locations, store locations, branch locations, service centers, service centres, distribution centers, distribution centres, plants, factories, production sites, production plants, manufacturing sites, manufacturing plants, manufacturing facilities, production facilities, showrooms, depots, warehouses, restaurants, clinics, dealerships, salons, shops, gyms, bakeries, nurseries, hotels, studios',
  'standorte, standorten, filialen, niederlassungen, geschäftsstellen, läden, werke, werken, produktionsstandorte, produktionsstandorten, fachgeschäfte, fachgeschäften',
  'vestigingen, winkels, filialen, kantoren, productielocaties, locaties, butiker, kontor, fabriker',
  'agences, magasins, usines, sites de production, sites industriels, points de vente, implantations, boutiques, succursales, établissements, sedi, filiali, negozi, punti vendita, stabilimenti, tiendas, sucursales, oficinas, plantas, delegaciones, puntos de venta, lojas, filiais, unidades, escritórios, fábricas',
  'oddziałów, oddziały, sklepów, salonów, poboček, pobočky, prodejen, филиалов, филиала, магазинов, магазина',
);

/** What may stand between the number and the places. */
export const KINDS = new Phrases(
  'own, company owned, retail, physical, convenient, great, branch, regional, local, sales, service, global, worldwide, international, national, modern, different, full service, corporate',
  'eigene, eigenen, moderne, modernen, regionale, regionalen, deutsche, deutschen, weltweite, weltweiten, weitere, internationale, internationalen, eigen, fysieke, egna, egne, propres, modernes, proprie, dirette, propias, próprias',
);

/** Somebody's own: before the number, as verb, preposition or pronoun. */
export const OWN_BEFORE = new Phrases(
  'have, has, operate, operates, operating, run, runs, running, own, owns, our, with, comprises, includes, now, all, total of, through, network of, chain of, grown to, across our',
  'haben, hat, betreiben, betreibt, unsere, unseren, unserer, mit, unterhält, unterhalten, verfügt, verfügen, netz von',
  'hebben, heeft, met, onze, har, med, våra, vores',
  'avons, compte, comptons, avec, nos, réseau de, exploite, possède, dispose de, disposons de, abbiamo, con, nostre, nostri, nelle, conta, rete di, contiamo, tenemos, cuenta con, contamos con, nuestras, nuestros, temos, conta com, possui, nossas, red de, rede de',
  'mamy, ma, у нас',
);

/** Merely where: the company's own places only where it says that it, or its people, are there. */
export const WHERE = new Phrases(
  'at, in, from, across, an, aus, von, auf, op, vanuit, på, i, dans, sur, à, en, em, nelle, in tutte, на, в',
);
export const WE_ARE_THERE = new Phrases(
  'we are, we re, we operate, operates, operating, operate, trading, trade, located, based, present, employees, people, staff, team, colleagues, wir sind, vertreten, tätig, arbeiten, mitarbeit*, beschäftig*, nous sommes, présent*, implant*, collaborateurs, siamo, presenti, presente, presentes, estamos, dipendenti, empleados, wij zijn, medewerkers, actief, finns, vi är, anställda, jesteśmy, jsme, pracowników',
);

/** Others' places, or those one sells to, passes by or has yet to open. */
export const OF_OTHERS = new Phrases(
  'client*, customer*, partner*, partner s, dealer, dealers, participating, available in, sold in, sold at, shop at, help*, serve, serves, serving, served, support*, companies, businesses, retailers, brands, your, you, any, other, another, choose from, listed, competitor*, plan, plans, planned, will open, to open, opening, closed, hiring, trusted by, used by, used in, protect*, monitor*, manage*, equipped, installed, built, designed, completed, visited, new, additional, first, if',
  'kunde*, händler*, ihre, ihren, ihrer, ihr, erhältlich, verkauft, betreut, betreuen, beliefern, beliefert, neue, neuen, geplant, bedienen, klanten, uw, nieuwe, kunder, nya, nye',
  'partenaires, vos, votre, nouvelles, nouveaux, disponible, revendeurs, rivenditori, vostri, vostre, nuovi, nuove, socios, sus, nuevas, nuevos, novas, klient*, клиент*, партнер*',
);

/** After the places: those of a part, or a rate. */
export const OF_A_PART = new Phrases(
  'per, each, a year, of our clients, of our customers, of your, that use, using, use, who use, nationwide use, pro, je, accept, carry, trust, participat*',
);

/** Labels and captions. */
export const LABELS = new Phrases(
  'locations, branches, stores, retail stores, plants, production sites, manufacturing sites, standorte, filialen, niederlassungen, produktionsstandorte, vestigingen, winkels, butiker',
  'agences, magasins, points de vente, sites de production, implantations, sedi, negozi, punti vendita, tiendas, sucursales, puntos de venta, lojas, filiais, oddziały, sklepy, pobočky, poboček, филиалы, филиалов, магазины, магазинов',
  '店舗数, 拠点数, 事業所数, 営業所数, 门店数, 分店数, 매장수',
);
