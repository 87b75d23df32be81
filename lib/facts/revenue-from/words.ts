import { Phrases } from '../../text/words.ts';

/** Words around a year's revenue, one line a language: English, German, Dutch, Nordic, Romance, Slavic and others, East Asian. */

/** Pieces without first letters: a text without any of them says nothing about revenue. */
export const HINTS =
  /evenue|urnover|ales|ARR|msatz|msätz|mzet|msätt|msætt|msetn|iikevaihto|hiffre|atturat|icavi|acturaci|ngresos|entas|atura|eceita|brot|brat|rzych|ыручк|борот|売上|年商|营收|營收|营业|매출/;

export const REVENUE = new Phrases(
  'revenue, revenues, annual revenue, annual revenues, turnover, annual turnover, annual sales, yearly sales, net sales, sales revenue, sales volume, sales of, arr, annual recurring revenue',
  'umsatz, umsätze, jahresumsatz, gesamtumsatz, konzernumsatz, umsatzerlöse, umsatzvolumen',
  'omzet, jaaromzet, omsättning, omsätter, omsätte, nettoomsättning, omsætning, årsomsætning, omsetning, årsomsetning, liikevaihto, liikevaihtomme',
  'chiffre d affaires, ca annuel, de ca, fatturato, ricavi, giro d affari, facturación, ingresos anuales, ventas anuales, cifra de negocio, cifra de negocios, faturamento, faturação, receita anual, volume de negócios, facturamos',
  'obrót, obroty, obrotów, przychody, przychodów, obrat, obratu, tržby, выручка, выручку, оборот, оборотом, cifră de afaceri, árbevétel, árbevétele, ciro, cirosu',
);

/** The same where no space parts words. */
export const REVENUE_UNSPACED = /(?:売上高?|年商|营业收入|營業收入|营收|營收|매출액?)[^\d。]{0,10}$/;

/** Between a sum and "revenue": "€45 million in annual revenue", "12 M€ de chiffre d'affaires". */
export const BETWEEN = new Phrases(
  'in, of, a, an, annual, yearly, recurring, total, net, global, consolidated, group, combined, worldwide, sales',
  'im, jährlich, jährlichem, jährlichen, an, per, jaarlijkse, aan, i, årlig, årligt',
  'de, d, di, annuel, annuels, anual, anuales, anuais, annuo, annui, annuale, consolidé, consolidato, ročního, rocznego, годовой',
);

/** Between "revenue" and a sum: what may change, be compared or be wished for is no statement of it. */
export const NOT_STATED = new Phrases(
  'growth, grow, increase, increased by, grew by, up by, rose by, rise, per employee, per person, per customer, lost, loss, losses, share, potential, target, goal, by, additional, extra, more, new, incremental, tax, opportunity, opportunities, leakage, cost, costs, from',
  'wachstum, umsatzwachstum, umsatzplus, plus, steigerung, um, pro mitarbeiter, je, ziel, zusätzlich*, groei, met, ökning, vækst, vekst, croissance, hausse, crecimiento, aumento, crescita, crescimento, wzrost, růst',
);

/** With one of these near, the money is of others, or is not earned yet. */
export const OF_OTHERS = new Phrases(
  'help*, your, you, client*, client s, customer*, customer s, companies, businesses, organisations, organizations, brands, merchants, sellers, retailers, startups, enterprises, firms, clinics, drove, driven, drive, drives, driving, generate for, generated for, additional, attributed, added, adds, adding, deliver*, unlock*, boost*, if, imagine, could, can, would, expect*, forecast*, aim*, plan*, target*, goal*, project*, estimat*, market, industry, sector, previous, former, parent company, competitor*, saved, save, saving*, raised, funding',
  'kunde*, firmen, ihr, ihre, ihren, ihrem, ihrer, betriebe, unternehmen mit, unternehmen ab, unternehmen von, branche, markt, ziel, soll, sollen, wollen, könnte, klanten, bedrijven, uw, markt van, kunder, företag med, virksomheder',
  'vos, votre, entreprises, marché, secteur, empresas, sus, mercado, imprese, aziende, vostro, mercato, settore, klient*, клиент*, рынок',
);

/** Labels of profiles and captions of figures, besides the words for revenue. */
export const LABELS = new Phrases(
  'ca, facturación, facturación anual, facturacion',
  '売上高, 売上, 年商, 年間売上高, 营业收入, 年营业额, 營業額, 营收, 매출액, 매출, 연매출',
);

/** Verbs that make a sum the least there is. */
export const EXCEEDS = new Phrases(
  'exceeds, exceeded, exceeding, surpassed, surpasses, surpassing, übersteigt, überschreitet, überstieg, overstijgt, överstiger, overstiger, dépasse, dépassant, supera, superior a, superiore a, superano, przekracza, přesahuje, превышает',
);
/** "… in revenue for": somebody else's, unless a year follows. */
export const FOR = new Phrases('for, für, pour, para, per, voor, för, for our, for a, dla, для');
export const FOR_A_YEAR = new Phrases(
  'for the year, for the fiscal year, for fy, für das jahr, für das geschäftsjahr, pour l année, pour l exercice',
);
