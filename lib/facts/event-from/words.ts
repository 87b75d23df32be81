import { Phrases } from '../../text/words.ts';

/** Words that tell what happened at a company, one line a language: English, German, Dutch and Nordic, Romance, Slavic and others. */

/** Pieces of them without first letters: a text without any tells of no event. */
export const HINTS =
  /aise[sd ]|ecure|lose[sd]|[Ff]und|eries [A-F]|[Ii]nvest|cqui|erger|art of|pen(?:s|ed|ing)|[Nn]ew |[Nn]eue[rs]? |ouve(?:au|lle?) |uev[oa] |uov[oa] |ieuwe? |aunch|ntroduc|nveil|bernimm|bernahm|bernomm|inanz|kapital|rhält|rhielt|ichert sich|röffn|bringt|anciert|stellt vor|vernam|vername|opent|opende|örvär|ppna|levée|[Ll]ève|achè|achat|uvr|naugur|dquier|[Rr]onda|[Aa]bri|lanz[aó]|dquir|dquisi|[Rr]ound|[Rr]odada|lancia|lancé|lance |lança|lanç|resent|apta|rzej|otw[oi]|ruchamia|tevř|ískal|купил|приобр|привле|получ|откр|запус|資金調達|買収|子会社化|開設|オープン|開業|発売|提供|リリース|融资|收购/;

export const RAISES = new Phrases(
  'raises, raised, raise, secures, secured, closes, closed, announces, announced, lands, landed, receives, received, completes, completed, nabs, bags, gets',
  'sichert sich, sichert, erhält, erhielt, schließt, sammelt, sammelte, bekommt, holt, holt sich, haalt, haalde, ontvangt, tar in, tog in, rejser, henter, får in',
  'lève, a levé, lèvent, avons levé, levons, boucle, annonce, obtient, cierra, cerró, levanta, levantó, recauda, recaudó, capta, captó, consigue, raccoglie, ha raccolto, chiude, ottiene, recebe, recebeu, levantou, captou, fecha',
  'pozyskuje, pozyskał, pozyskała, získal, získala, získává, привлек, привлекла, привлёк, получила, получил',
);
/** What the money is for: one of them with a sum makes "raises" a funding. */
export const FUNDING = new Phrases(
  'series a, series b, series c, series d, series e, series f, seed, seed round, pre seed, funding, funding round, growth round, growth equity, venture capital, round led by, in a round, growth capital, investment from, investment round, equity investment, led by',
  'finanzierungsrunde, wachstumskapital, wachstumsfinanzierung, seed runde, series a runde, millionenfinanzierung, kapitalerhöhung, risikokapital, investeringsronde, financieringsronde, groeikapitaal, finansieringsrunda, nyemission, kapitalrejsning, finansieringsrunde',
  'levée de fonds, tour de table, série a, série b, amorçage, capital risque, ronda, ronda de financiación, ronda de inversión, serie a, serie b, round, round di investimento, aumento di capitale, rodada, rodada de investimento, aporte',
  'rundy, rundę, finansowania, investiční kolo, инвестиций, раунд',
);
/** A noun that names the act by itself: "levée de fonds de 12 M€". */
export const FUNDING_ALONE = new Phrases(
  'levée de fonds, finanzierungsrunde, ronda de financiación, ronda de inversión, funding round, series a, series b, series c, series d, seed round, seed funding, growth funding, investeringsronde, rodada de investimento, round di investimento, seed finanzierung, series a finanzierung',
);

export const BUYS = new Phrases(
  'acquires, acquired, to acquire, has acquired, have acquired, completes acquisition of, completed the acquisition of, completes the acquisition of, announces acquisition of, announces the acquisition of, announced the acquisition of, takes over, acquires majority stake in',
  'übernimmt, übernahm, erwirbt, erwarb, hat übernommen, haben übernommen, übernahme von, übernahme der, neemt over, overname van, acquireert, förvärvar, har förvärvat, förvärv av, opkøber, overtager',
  'acquiert, rachète, a racheté, a acquis, avons acquis, acquisition de, rachat de, adquiere, adquirió, ha adquirido, hemos adquirido, adquisición de, acquisisce, ha acquisito, abbiamo acquisito, acquisizione di, adquire, adquiriu, aquisição de, aquisição da, aquisição do',
  'przejmuje, przejęła, przejęcie, koupil, koupila, přebírá, приобретает, приобрела, купила',
);
export const BOUGHT_BY = new Phrases(
  'acquired by, was acquired by, has been acquired by, is now part of, are now part of, now part of, to be acquired by, bought by, becomes part of, became part of',
  'übernommen von, wird teil der, wird teil von, gehört jetzt zu, gehört nun zu, ist jetzt teil der, ist teil der, von übernommen, overgenomen door, onderdeel van, wordt onderdeel van, förvärvas av, förvärvades av, blir en del av, opkøbt af, bliver en del af',
  'racheté par, rachetée par, acquise par, acquis par, rejoint le groupe, adquirida por, adquirido por, se integra en, acquisita da, acquisito da, entra nel gruppo, comprada por, passa a fazer parte',
  'przejęta przez, součástí skupiny, вошла в состав, куплена',
);
/** Objects that are no companies. */
export const NOT_A_COMPANY = new Phrases(
  'new, customers, customer, clients, users, talent, skills, knowledge, land, data, leads, more, additional, the skills, a, an, the, your, our, my, shares, rights, license, tickets, points, products, property, properties, homes, houses, houses for, cars, now, online, here, two, three, parcelle*, terrain*, and, or',
  'neue, neuen, kunden, jetzt, hier, die, das, eine, einen, nouveaux, des, un, une, nuevos, una, nuovi, clienti, klanten, nieuwe, kunder, verantwortung, kosten, aufgaben, ihre, für, leitung, geschäftsführung, vorsitz',
);

export const OPENS = new Phrases(
  'opens, opened, has opened, have opened, is opening, are opening, announces opening of, celebrates opening of, opening of, grand opening of, inaugurates, inaugurated, expands to, expands into, breaks ground on, moves to, moved to, relocates to',
  'eröffnet, eröffnete, eröffnen, haben eröffnet, hat eröffnet, eröffnung des, eröffnung der, eröffnung unseres, eröffnung unserer, weiht ein, zieht um, opent, opende, geopend, opening van, öppnar, har öppnat, åbner, har åbnet, åpner, inviger, avaa',
  'ouvre, ouvrons, a ouvert, avons ouvert, inaugure, inauguré, ouverture de, ouverture d, inauguration de, abre, abrió, abrimos, inaugura, inauguró, inauguramos, apertura de, apre, ha aperto, abbiamo aperto, apertura di, inaugurazione di, inaugurou, abriu, inauguração da, inauguração de',
  'otwiera, otworzyliśmy, otwarcie, otevírá, otevřeli, otevřel, открывает, открыла, открыли, открытие',
);
/** Said last, after what was opened: "haben unsere neue Halle eröffnet". */
export const OPENED = new Phrases('eröffnet, eröffnen, eingeweiht, geopend, in betrieb genommen');
/** What is opened. */
export const SITE = new Phrases(
  'office, offices, headquarters, hq, plant, factory, facility, warehouse, branch, store, location, showroom, site, hub, lab, laboratory, distribution center, distribution centre, clinic, restaurant, studio, data center, innovation center, service center, campus, production line',
  'standort, büro, niederlassung, filiale, werk, lager, logistikzentrum, produktionsstätte, produktion, showroom, zentrale, halle, produktionshalle, geschäft, store, laden, kantoor, vestiging, fabriek, magazijn, winkel, kontor, fabrik, butik, lager, anläggning, toimisto, tehdas',
  'bureau, bureaux, usine, agence, site, entrepôt, magasin, boutique, showroom, laboratoire, siège, oficina, oficinas, planta, fábrica, sede, tienda, almacén, centro, sucursal, ufficio, stabilimento, negozio, magazzino, punto vendita, filiale, escritório, unidade, loja, centro de distribuição, filial',
  'biuro, oddział, zakład, fabrykę, magazyn, sklep, kancelář, pobočku, závod, prodejnu, офис, завод, филиал, магазин, склад',
);
/** "New plant in Gdansk", "Neuer Standort in Graz": a headline without a verb. */
export const NEW = new Phrases(
  'new, neuer, neues, neue, nieuw, nieuwe, ny, nytt, nouveau, nouvelle, nouvel, nueva, nuevo, nuova, nuovo, nova, novo, nowy, nowa, nové, nová, новый',
);

export const LAUNCHES = new Phrases(
  'launches, launched, has launched, have launched, announces launch of, announces the launch of, announced the launch of, launch of, introduces, introduced, unveils, unveiled, releases, released, debuts',
  'bringt auf den markt, lanciert, launcht, führt ein, markteinführung, lanceert, lanceerde, introduceert, lanserar, lancerer, lanserer, julkaisee',
  'lance, a lancé, lançons, avons lancé, dévoile, lancement de, lancement du, lanza, lanzó, lanzamos, lanzamiento de, lancia, ha lanciato, lancio di, lança, lançou, lançamos, lançamento de, lançamento do',
  'wprowadza, uruchamia, uvádí na trh, запускает, запустила',
);

/** Others' stories, promises and offers: with one of them nothing happened at this company. */
export const OF_OTHERS = new Phrases(
  'your, you, customer, customers, client, clients, client s, case study, portfolio company, portfolio companies, helps, helped, helping, how, charity, awareness, charities, donations, fundraiser, fundrais*, will you, students, book, could, should, would, borrower*, homeowner*, businesses, communities, schools, if, when, why, tips, guide, webinar, scholarship, he, she, his, her, job, jobs, account, accounts, hiring, hours, opening hours, weekday*, monday, daily, from 9',
  'ihr, ihre, ihren, ihrem, kunde, kunden, öffnungszeiten, spenden, spende, wie sie, tipps, warum, uw, klant, klanten, openingstijden, kunder, insamling',
  'votre, vos, client, clients, horaires, comment, pourquoi, don, dons, tu, su cliente, sus, cliente, clientes, cómo, horario, clienti, cliente, orari, seu, sua, klient*, godziny, jak, zákazník*, otevírací, клиент*, часы',
);

/** Bought, but no company: certificates, ground, rights. */
export const NOT_BOUGHT = new Phrases(
  'certification, certificate, certified, accreditation, accredited, iso, status, license, licence, patent*, rights, property, building, land, acres, machine*, equipment, zertifi*, grundstück, gebäude, certificación, certificado, certificazione, terreno, terrain, bâtiment, edificio, lizenz*',
);
/** "We launched in 2015": the company's own beginning. */
export const AS_A_START = new Phrases(
  'in, as, with, back, from, out, at, our company, our business, the company, its operations, operations, als, mit, im, en, dans, comme, avec, como, con, em, com, nel, som, med, på',
);

/** Whatever may be the verb of an event: most words are not. */
export const VERBS = Phrases.union(RAISES, FUNDING_ALONE, BUYS, BOUGHT_BY, OPENS, OPENED, NEW, LAUNCHES);
