import { Phrases } from '../../text/words.ts';

/** Words that tell what happened at a company, one line a language: English, German, Dutch and Nordic, Romance, Slavic and others. */

/** Pieces of them without first letters: a text without any tells of no event. */
export const HINTS =
  /aise[sd ]|ecure|lose[sd]|[Ff]und|eries [A-F]|[Ii]nvest|cqui|erger|art of|pen(?:s|ed|ing)|[Nn]ew |[Nn]eue[rs]? |ouve(?:au|lle?) |uev[oa] |uov[oa] |ieuwe? |aunch|ntroduc|nveil|bernimm|bernahm|bernomm|inanz|kapital|rhält|rhielt|ichert sich|röffn|bringt|anciert|stellt vor|vernam|vername|opent|opende|örvär|ppna|levée|[Ll]ève|achè|achat|uvr|naugur|dquier|[Rr]onda|[Aa]bri|lanz[aó]|dquir|dquisi|[Rr]ound|[Rr]odada|lancia|lancé|lance |lança|lanç|resent|apta|rzej|otw[oi]|ruchamia|tevř|ískal|купил|приобр|привле|получ|откр|запус|資金調達|買収|子会社化|開設|オープン|開業|発売|提供|リリース|融资|收购/;

export const RAISES = new Phrases(
  'raise*, secures, secured, closes, closed, announces, announced, lands, landed, receives, received, completes, completed, nabs, bags, gets',
  'sichert sich, sichert, erhält, erhielt, schließt, sammelt*, bekommt, holt, holt sich, haalt, haalde, ontvangt, tar in, tog in, rejser, henter, får in',
  'lève, a levé, lèvent, avons levé, levons, annonce, obtient, cierra, cerró, levanta, levantó, recauda, recaudó, consigue, raccoglie, ha raccolto, chiude, ottiene, recebe*, levantou, captou, fecha',
  'pozyskał*, získal*, привлек*, привлёк',
);
/** What the money is for: one of them with a sum makes "raises" a funding. */
export const FUNDING = new Phrases(
  'serie* a, serie* b, series c, series d, series e, series f, seed, funding, growth equity, venture capital, growth capital, investment from, equity investment, led by',
  'finanzierungsrunde, wachstumskapital, wachstumsfinanzierung, millionenfinanzierung, kapitalerhöhung, risikokapital, financieringsronde, groeikapitaal',
  'levée de fonds, tour de table, série a, série b, amorçage, capital risque, ronda, round, aumento di capitale, rodada',
  'rundy, finansowania',
);
/** A noun that names the act by itself: "levée de fonds de 12 M€". */
export const FUNDING_ALONE = new Phrases(
  'levée de fonds, finanzierungsrunde, ronda de financiación, ronda de inversión, funding round, series a, series b, series c, series d, seed round, seed funding, growth funding',
);

export const BUYS = new Phrases(
  'acquires, acquired, to acquire, has acquired, have acquired, completes acquisition of, completed the acquisition of, completes the acquisition of, announces acquisition of, announces the acquisition of, announced the acquisition of, takes over, acquires majority stake in',
  'übernimmt, übernahm, erwirbt, erwarb, hat übernommen, haben übernommen, übernahme von, übernahme der, neemt over, overname van, förvärvar, har förvärvat, overtager',
  'acquiert, rachète, a racheté, a acquis, avons acquis, acquisition de, adquiere, adquiri*, ha adquirido, adquisición de, acquisisce, ha acquisito, abbiamo acquisito, acquisizione di, adquire, aquisição de, aquisição da, aquisição do',
  'przejmuje, przejęła, koupil*, приобрела, купила',
);
export const BOUGHT_BY = new Phrases(
  'acquired by, was acquired by, has been acquired by, is now part of, are now part of, now part of, to be acquired by, bought by, becomes part of, became part of',
  'übernommen von, wird teil der, wird teil von, gehört jetzt zu, gehört nun zu, ist jetzt teil der, ist teil der, von übernommen, overgenomen door, onderdeel van, wordt onderdeel van, förvärva* av',
  'racheté* par, acquis* par, rejoint le groupe, adquirid* por, acquisit* da, entra nel gruppo, comprada por',
  'przejęta przez, куплена',
);
/** Objects that are no companies. */
export const NOT_A_COMPANY = new Phrases(
  'new, customer*, client*, users, talent, skills, knowledge, land, data, leads, more, additional, the skills, a, an, the, your, our, my, shares, rights, license, tickets, points, products, propert*, homes, houses, houses for, cars, now, online, here, two, three, and, or',
  'neue, neuen, kunde*, jetzt, hier, die, das, eine, einen, nouveaux, des, un, une, nuevos, una, nuovi, klanten, nieuwe, verantwortung, kosten, aufgaben, ihre, für, leitung, geschäftsführung, vorsitz',
);

export const OPENS = new Phrases(
  'opens, opened, has opened, have opened, is opening, are opening, announces opening of, celebrates opening of, opening of, grand opening of, inaugurate*, expands to, expands into, moves to, moved to, relocates to',
  'eröffne*, haben eröffnet, hat eröffnet, eröffnung des, eröffnung der, eröffnung unsere*, zieht um, opent, opende, geopend, opening van, öppnar, har öppnat, åbner, har åbnet',
  'ouvre, ouvrons, a ouvert, avons ouvert, inaugure, inauguré, ouverture de, ouverture d, inauguration de, abre, abrió, abrimos, inaugura, inauguró, apertura de, apre, ha aperto, abbiamo aperto, apertura di, inaugurazione di, inaugurou, abriu, inauguração da',
  'otwiera, otworzyliśmy, otwarcie, otevřel*, открыл*, открытие',
);
/** Said last, after what was opened: "haben unsere neue Halle eröffnet". */
export const OPENED = new Phrases('eröffne*, eingeweiht, geopend, in betrieb genommen');
/** What is opened. */
export const SITE = new Phrases(
  'office, offices, headquarters, hq, plant, factory, facility, warehouse, branch, store, location, showroom, site, hub, lab, laborato*, distribution center, distribution centre, clinic, restaurant, studio, data center, innovation center, service center, campus, production line',
  'standort, büro, niederlassung, filial*, werk, lager, logistikzentrum, produktionsstätte, produktion, zentrale, halle, produktionshalle, geschäft, laden, kantoor, vestiging, fabriek, magazijn, winkel, kontor, fabrik, butik',
  'bureau*, usine, agence, entrepôt, magasin, boutique, siège, oficina*, planta, fábrica, sede, tienda, almacén, centro, sucursal, ufficio, stabilimento, negozio, magazzino, punto vendita, escritório, unidade, loja',
  'biuro, oddział, zakład, fabrykę, magazyn, sklep, офис, завод, филиал, магазин, склад',
);
/** "New plant in Gdansk", "Neuer Standort in Graz": a headline without a verb. */
export const NEW = new Phrases(
  'new, neuer, neues, neue, nieuw*, ny, nytt, nouve*, nueva, nuevo, nuova, nuovo, nova, novo, nowy, nowa, nové, nová, новый',
);

export const LAUNCHES = new Phrases(
  'launche*, has launched, have launched, announces launch of, announces the launch of, announced the launch of, launch of, introduces, introduced, unveil*, releases, released, debuts',
  'bringt auf den markt, lanciert, launcht, führt ein, markteinführung, lanceer*, introduceert, lanser*',
  'lance, a lancé, lanço*, avons lancé, lancement de, lancement du, lanza, lanzó, lanzamos, lanzamiento de, lancia, ha lanciato, lancio di, lança, lançamento de',
  'wprowadza, uruchamia, запускает, запустила',
);

/** Others' stories, promises and offers: with one of them nothing happened at this company. */
export const OF_OTHERS = new Phrases(
  'your, you, customer*, client*, case study, portfolio company, portfolio companies, helps, helped, helping, how, charity, awareness, charities, donations, fundrais*, students, book, could, should, would, borrower*, homeowner*, businesses, communities, schools, if, when, why, tips, guide, webinar, scholarship, he, she, his, her, job, jobs, account, accounts, hiring, hours, weekday*, monday, daily, from 9',
  'ihr, ihre, ihren, ihrem, kunde*, öffnungszeiten, spende*, wie sie, tipps, warum, uw, klant*, openingstijden',
  'votre, vos, horaires, comment, pourquoi, don, dons, tu, sus, cómo, horario, orari, seu, sua, klient*, godziny, jak, zákazník*, клиент*, часы',
);

/** Bought, but no company: certificates, ground, rights. */
export const NOT_BOUGHT = new Phrases(
  'certifi*, accreditation, accredited, iso, status, license, licence, patent*, rights, property, building, land, acres, machine*, equipment, zertifi*, grundstück, gebäude, terreno, terrain, bâtiment, edificio, lizenz*',
);
/** "We launched in 2015": the company's own beginning. */
export const AS_A_START = new Phrases(
  'in, as, with, back, from, out, at, our company, our business, the company, its operations, operations, als, mit, im, en, dans, comme, avec, como, con, em, com, nel, som, med, på',
);

/** Whatever may be the verb of an event: most words are not. */
export const VERBS = Phrases.union(RAISES, FUNDING_ALONE, BUYS, BOUGHT_BY, OPENS, OPENED, NEW, LAUNCHES);
