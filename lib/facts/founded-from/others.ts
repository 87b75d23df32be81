import { Phrases } from '../../text/words.ts';

/** Words that tell whose beginning a sentence tells: the company's or somebody else's. */

/** A person's year, a certificate's, a partnership's: with one of them "since" is never the company's beginning. */
export const OF_OTHERS = new Phrases(
  'using, used, available, visited, updated, unchanged, closed, he, she, his, her, joined, born, graduat*, career, president, ceo, director, chairman, founder s, professor, degree, married, worked, working, certified, certificat*, accredited, licensed, licenced, iso, member, members, official partner, official partners, official distributor, official supplier, proud partner, authorized partner, authorized dealer, authorised dealer, authorized distributor, authorised distributor, authorized reseller, exclusive partner, exclusive distributor, award*, patent*, trademark*, listed, growth, increase*, customer since, client since, partner since, partnership since',
  'er, sie ist, sein, mitglied, mitglieder, zertifiziert, zugelassen, geschäftsführer, geschäftsführerin, inhaber seit, lid, leden, gecertificeerd',
  'il est, elle est, certifié, certifiée, membre, membres, gérant, certificada, certificado, miembro, miembros, socio, socios, partner ufficiale, certificata, certificato, membro, membri, soci',
);

/** Laws and customers have beginnings too. */
export const NOT_A_COMPANY = new Phrases(
  'act, law, directive, regulation, statute, gesetz*, verordnung, wet, loi, décret, ley, lei, legge, decreto',
);
export const OF_A_CUSTOMER = new Phrases(
  'our customer, our client, our partner, our supplier, a customer, a client, a partner, their partner, your partner, unser kunde, unser partner, unsere kundin, unsere partner*, notre client, notre partenaire, nuestro cliente, nosso cliente, nostro cliente, onze klant, vår kund',
);

/** Somebody else's beginning told in passing: "a member of X, which was established in 1900", "our parent company". */
export const OF_ANOTHER = new Phrases(
  'member of, part of the, division of, parent company, subsidiary, acquired, merged, formerly, predecessor, which was, that was, which were, who was, who were, his, her, their',
  'muttergesellschaft, tochter*, maison mère, filiale, casa madre, moederbedrijf',
);

/** Tenses of a report, not of a slogan: "much has happened since 2019". */
export const REPORTS = new Phrases(
  'has, have, had, is, are, was, were, did, there, it, hat, haben, ist, sind, wurde, wird, war, gibt, a été, est, sont, ha, han, è, sono, fue, is, zijn, heeft, werd, har, är',
);

/** Trading and serving: with one of them before it, "since" means the beginning. */
export const IN_BUSINESS = new Phrases(
  'in business, family owned, family run, serving, served, serves, service, provid*, supply*, supplier, suppliers, trusted, proudly, specializ*, specialis*, manufactur*, making, maker, makers, build*, distribut*, operat*, leader, leading, has been, have been',
  'familienbetrieb, familienunternehmen, familiengeführt, im dienst, spezialist*, stellen, bieten, fertigen, wij, zijn',
  'au service, à votre service, spécialis*, artisan, al servicio, especialist*, fabrica*, specializz*, al fianco, azienda, produc*, har, tillverk*',
);

/** What a company is called before "founded in": "a family business", "Unternehmen". */
export const A_COMPANY = new Phrases(
  'company, firm, business, agency, practice, studio, manufacturer, unternehmen, firma, betrieb, agentur, société, entreprise, empresa, azienda, impresa, bedrijf, företag, virksomhed',
);

/** A person who founds, studies or is born. */
export const PERSONAL = new Phrases('he, she, his, her, first company, er, il, elle, lui, lei');

/** What else can be founded. */
export const SOMETHING_ELSE = new Phrases(
  'office, branch, subsidiar*, plant, factory, department, division, joint venture, partnership, foundation, fund, scholarship, award, program*, website, brand, shop, store, showroom, warehouse, team, location, headquarters',
  'niederlassung, tochter*, werk, standort, filiale, abteilung, zweigstelle, succursale, usine, agence, boutique, sucursal, oficina, fábrica, sede, filial, stabilimento, ufficio, vestiging, kantoor, fabriek, kontor, fabrik',
);
/** Parts of a company, as what was founded: "our Leeds office was established in". A shop or studio may be the whole. */
export const A_PART = new Phrases(
  'office, offices, branch, subsidiary, plant, factory, department, division, joint venture, foundation, partnership, website, warehouse, headquarters, programme, program, award, fund',
  'niederlassung, tochtergesellschaft, tochterfirma, werk, standort, filiale, abteilung, zweigstelle, succursale, usine, agence, filiale, sucursal, oficina, fábrica, planta, stabilimento, ufficio, vestiging, kantoor, fabriek, kontoret, fabriken, biuro, oddział, pobočka',
);
/** "Contoso, founded in 1987, is our customer". */
export const IS_ANOTHER = new Phrases(
  'is our customer, is our client, is our partner, is our supplier, is one of our, is a customer, is a client, ist unser kunde, ist unser partner, ist einer unserer, est notre client, est notre partenaire, est l un de nos, es nuestro cliente, es uno de nuestros, è nostro cliente, è uno dei nostri, é nosso cliente, is onze klant',
);
export const DETERMINERS = new Phrases(
  'a, an, its, our, the, their, his, her, new, first, second, another, several, ein, eine, einen, eines, unsere, unseren, die, un, une, notre, la, una, nuestra, su, uma, nossa, la nostra, een, ons, onze, en, vår',
);
/** Offers that start in a year of their own. */
export const OFFERS = new Phrases(
  'product*, service, services, website, site, shop, store, line, range, version, app, program*',
);

export const WE_AS_SUBJECT = new Phrases(
  'we, wir, nous, wij, vi, noi, our company, the company, our business, the business, das unternehmen, the firm',
);
/** After "we started": as what, where or with what; no object. */
export const WITHOUT_OBJECT = new Phrases(
  'as, with, in, at, out, from, our company, our business, our journey, the company, trading, business, als, mit, aus, comme, avec, como, con, come, met, som',
);
