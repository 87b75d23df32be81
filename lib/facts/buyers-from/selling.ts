import type { Cue } from './cue.ts';
import { BASKET, PARCELS } from './shop-words.ts';

/** How the site sells, and what its menu and forms ask for. */
export const SELLING: readonly Cue[] = [
  // A person shows the product before it is bought.
  {
    weight: 1.9,
    words: [
      'request a demo, request demo, book a demo, schedule a demo, get a demo, live demo, free demo, demo request, see a demo, watch demo, contact sales, talk to sales, talk to an expert, sales team, sales representative, sales engineer, sales office*, schedule a consultation with, become a partner, partner program, channel partner*, solution partner*, partner portal, client login, client portal, client support, customer portal',
      'demo anfordern, demo buchen, demo vereinbaren, vertriebspartner, vertriebsteam, handlerlogin, demander une demo, demande de demo, reserver une demo, espace revendeur*, espace client pro',
      'solicitar demo, solicita una demo, pedir demo, agenda una demo, richiedi una demo, richiedi demo, prenota una demo, demo aanvragen, plan een demo, vraag een demo, solicite uma demonstracao, agende uma demonstracao, agendar demo',
    ],
  },
  // It proves itself with the work it did for firms.
  {
    weight: 1.4,
    words: [
      'case study, case studies, success stories, success cases, customer stories, customer story, client stories, white paper*, whitepaper*, webinar*, datasheet*, data sheet*, technical data, application notes, trusted by, our clients include, client list, use cases, use case, analyst report*, client name, thought leadership, trade show*, tradeshow*',
      'fallstudie*, anwenderbericht*, erfolgsgeschichte*, referenzprojekt*, datenblatt*, fachmesse*, anwendungsgebiet*, einsatzgebiet*, cas clients, cas client, etude* de cas, livre blanc, livres blancs, fiche technique, fiches techniques, nos references, ils nous font confiance',
      'casos de exito, caso de exito, fichas tecnicas, ficha tecnica, casi di successo, casi studio, case history, schede tecniche, klantcase*, praktijkcases, casos de sucesso, estudos de caso, technische gegevens',
    ],
  },
  // Words of menus by which firms find what is meant for their trade.
  {
    weight: 1,
    words: [
      'solutions, industries, industries we serve, =sectors, sectors of activity, =markets, end markets, =applications, =clients, =our clients, =customers, =platform, =integrations, =developers, =capabilities, =expertise, =downloads, =technologies, =partners, =insights, =our work, =work, =approach, =portfolio, =projects, =references, =resources, =why us, =consulting, =compliance, =documentation',
      'losungen, =branchen, =anwendungen, =referenzen, =projekte, =leistungen, =kompetenzen, =technologie, =technologien, =unternehmenslosungen, branchenlosung*, systemlosung*, komplettlosung*',
      '=solutions, secteurs d activite, nos secteurs, =realisations, nos realisations, =savoir faire, =metiers, soluciones, =sectores, =clientes, =proyectos, =aplicaciones, =referencias, soluzioni, =settori, =referenze, =progetti, =applicazioni, =realizzazioni, settori applicativi',
      'oplossingen, =sectoren, =referenties, =projecten, =markten, =toepassingen, =klanten, =expertises, solucoes, =setores, =segmentos, =projetos, =aplicacoes, segmentos de mercado, =referencje, =realizacje',
    ],
  },
  // Forms that want to know for whom one works.
  {
    weight: 0.9,
    words: [
      '=company, =company name, =your company, =job title, =organization, =organisation, =business name, =company website, =company size, =work email, =business email, =industry, =company name required, =number of employees',
      '=firma, =firmenname, =unternehmen, =position, =societe, =nom de la societe, =votre societe, =raison sociale, =entreprise, =empresa, =nombre de la empresa, =cargo, =azienda, =ragione sociale, =nome azienda, =bedrijf, =bedrijfsnaam, =organisatie, =nome da empresa, =functie',
    ],
  },
  // How purchasing departments buy.
  {
    weight: 1.2,
    words: [
      'request for quotation, rfq, rfp, request a quote, request quote, get a quote, custom quote, quick quote, purchase order*, purchasing department, procurement, minimum order, moq, bulk order*, lead time*, volume pricing, volume discount*, net 30, tender, tenders, line card, part number*, oem parts, spare parts, trade account, trade login, trade signup, trade prices, supplier portal, become a supplier, for resale, turnkey, turn key, retrofit*, after sales, aftermarket, terms of sale',
      'ersatzteil*, einkaufer, ausschreibung*, auftragsfertigung, lohnfertigung, serienfertigung, sonderanfertigung*, kleinserie*, einzelfertigung, losgrosse*, pieces detachees, pieces de rechange, sur cahier des charges, appel* d offres, sous traitance, repuestos, recambios, ricambi, su disegno, conto terzi, onderdelen, toelevering*, pecas de reposicao, orcamento, cotacao',
    ],
  },
  // Wholesale and dealer networks; a maker of consumer goods has them too, so it is not much.
  {
    weight: 0.7,
    words: [
      'wholesale*, distributor*, distribution network, dealers, dealer network, reseller*, stockist*, grosshandel*, fachhandel*, handlernetz, vertriebsnetz, wiederverkaufer*, grossist*, revende*, distributeur*, mayorista*, distribuidor*, ingrosso, rivenditor*, groothandel*, wederverkoper*, atacado, atacadista*, hurtowni*, оптом',
    ],
  },
  // Norms and seals that firms ask of each other.
  {
    weight: 1.1,
    words: [
      'iso 9001, iso 14001, iso 27001, iso 13485, iso 45001, iatf 16949, as9100, soc 2, haccp, atex, rohs, gdpr compliant, hipaa compliant, ce certified, certified partner, gold partner, zertifiziert nach, certifie iso, certificacion iso, certificazione iso, iso gecertificeerd, vca',
    ],
  },
  BASKET,
  PARCELS,
  // The words of shop windows.
  {
    weight: -1.1,
    words: [
      'shop now, shop all, shop by, shop our, buy now, best seller*, bestseller*, new arrivals, just in, on sale, =sale, clearance, shop the, back in stock, sold out, in stock, special offers, top deals, deals of, gift card*, gift certificate*, gift voucher*, gift set*, gift guide, e gift, gifts, store locator, find a store, our stores, loyalty, rewards, =shop, =store, online store, webshop, giveaway, add gift',
      'jetzt kaufen, neuheiten, sonderangebot*, gutschein*, geschenk*, filiale*, filialfinder, =angebote, onlineshop, online shop, prospekte, sofort lieferbar, treuepunkte',
      'acheter maintenant, nouveautes, cheque cadeau, cheques cadeaux, carte cadeau, bon cadeau, idees cadeaux, nos magasins, boutique en ligne, =boutique, comprar ahora, novedades, rebajas, ofertas, tarjeta regalo, regalos, nuestras tiendas, tienda online, =tienda',
      'acquista ora, saldi, buono regalo, idee regalo, i nostri negozi, negozio online, =negozio, cadeaubon, kadobon, cadeau, uitverkoop, onze winkel*, webwinkel, aanbiedingen, compre agora, lancamentos, vale presente, nossas lojas, loja virtual, loja online, =loja, bony podarunkowe, sklep, интернет магазин, магазин',
    ],
  },
  // Who is open on Saturdays lets people in from the street.
  {
    weight: -0.7,
    words: [
      'opening hours, store hours, open 7 days, open daily, walk in, walk ins, saturday, sunday, offnungszeiten, samstag, sonntag, horaires d ouverture, horaires, samedi, dimanche, ferme le, horario*, sabado*, domingo*, orari di apertura, orari*, sabato, domenica, openingstijden, zaterdag, zondag, godziny otwarcia, часы работы, 営業時間',
    ],
  },
  // Appointments, tables and beds.
  {
    weight: -1.3,
    words: [
      'book an appointment, make an appointment, request an appointment, schedule an appointment, new patients, book a table, reserve a table, book your stay, book now, book a room, make a reservation, reservation*, book online, free estimate*, free in home, licensed and insured, licensed insured, licensed bonded, no obligation quote, financing available, insurance claims, insurance accepted, we accept most, call today, call us today, walk ins welcome, same day service, locally owned, family owned and',
      'termin buchen, termin vereinbaren, terminvereinbarung, tisch reservieren, reservieren, jetzt buchen, zimmer buchen, anreise, abreise, prendre rendez vous, prise de rendez vous, reserver une table, reserver*, devis gratuit, reservar, reserva, reservas, pedir cita, cita previa, presupuesto sin compromiso, prenota, prenota ora, prenotazioni, preventivo gratuito, afspraak maken, maak een afspraak, boek nu, online boeken, agende sua consulta, agendar consulta, reserve agora, umow wizyte, записаться',
    ],
  },
  // Good causes live on persons' gifts.
  {
    weight: -1.1,
    words: [
      'non profit, nonprofit, not for profit, charity, registered charity, charitable, our mission is to help, wildlife, conservation, nature reserve*, endangered, community members, donate, donate now, make a donation, donation*, volunteer, fundraising, gemeinnutzig*, naturschutz*, spende*, jetzt spenden, ehrenamt*, mitglied werden, association loi 1901, but non lucratif, protection de la nature, biodiversite, faire un don, faites un don, benevole*, adherer, sin animo de lucro, senza scopo di lucro, onlus, sem fins lucrativos, donar, haz un donativo, voluntari*, dona ora, doneren, doneer, vrijwilliger*, doe agora, doacao',
    ],
  },
];
