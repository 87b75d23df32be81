import type { Cue } from './cue.ts';
import { BASKET, PARCELS } from './shop-words.ts';

/** How the site sells, and what its menu and forms ask for. */
export const SELLING: readonly Cue[] = [
  // A person shows the product before it is bought.
  {
    weight: 1.9,
    words: [
      'request a demo, request demo, book a demo, schedule a demo, get a demo, live demo, free demo, contact sales, talk to sales, talk to an expert, sales team, sales representative, sales office*, schedule a consultation with, become a partner, partner program, channel partner*, solution partner*, partner portal, client login, client portal, client support, customer portal',
      'demo anfordern, demo buchen, vertriebspartner, demander une demo',
      'solicitar demo, solicita una demo, richiedi una demo, demo aanvragen',
    ],
  },
  // It proves itself with the work it did for firms.
  {
    weight: 1.4,
    words: [
      'case study, case studies, success stories, success cases, customer stories, client stories, white paper*, whitepaper*, webinar*, datasheet*, data sheet*, technical data, application notes, trusted by, client list, use cases, analyst report*, client name, thought leadership, trade show*',
      'fallstudie*, anwenderbericht*, erfolgsgeschichte*, referenzprojekt*, datenblatt*, fachmesse*, anwendungsgebiet*, einsatzgebiet*, cas clients, etude* de cas, livre blanc, fiche technique, nos references',
      'casos de exito, ficha tecnica, casi studio, schede tecniche, klantcase*',
    ],
  },
  // Words of menus by which firms find what is meant for their trade.
  {
    weight: 1,
    words: [
      'solutions, industries, =sectors, sectors of activity, =markets, end markets, =applications, =clients, =our clients, =customers, =platform, =integrations, =developers, =capabilities, =expertise, =downloads, =technologies, =partners, =insights, =our work, =work, =approach, =portfolio, =projects, =references, =resources, =why us, =consulting, =compliance, =documentation',
      'losungen, =branchen, =anwendungen, =referenzen, =projekte, =leistungen, =kompetenzen, =technologie, =technologien, branchenlosung*',
      '=solutions, secteurs d activite, =realisations, nos realisations, =savoir faire, =metiers, soluciones, =sectores, =clientes, =proyectos, =aplicaciones, =referencias, soluzioni, =settori, =referenze, =progetti, =applicazioni, =realizzazioni',
      'oplossingen, =sectoren, =referenties, =projecten, =markten, =toepassingen, =klanten, =expertises, solucoes',
    ],
  },
  // Forms that want to know for whom one works.
  {
    weight: 0.9,
    words: [
      '=company, =company name, =your company, =job title, =organization, =business name, =company size, =work email, =industry',
      '=firma, =firmenname, =unternehmen, =position, =societe, =raison sociale, =entreprise, =empresa, =cargo, =azienda, =ragione sociale, =bedrijf, =bedrijfsnaam, =organisatie, =functie',
    ],
  },
  // How purchasing departments buy.
  {
    weight: 1.2,
    words: [
      'request for quotation, rfq, rfp, request a quote, request quote, get a quote, custom quote, quick quote, purchase order*, procurement, minimum order, moq, bulk order*, lead time*, tender, tenders, part number*, oem parts, spare parts, trade account, trade login, trade signup, trade prices, supplier portal, for resale, turnkey, retrofit*, after sales, aftermarket, terms of sale',
      'ersatzteil*, einkaufer, ausschreibung*, auftragsfertigung, lohnfertigung, serienfertigung, sonderanfertigung*, pieces detachees, appel* d offres, sous traitance, repuestos, recambios, ricambi, conto terzi, onderdelen, orcamento',
    ],
  },
  // Wholesale and dealer networks; a maker of consumer goods has them too, so it is not much.
  {
    weight: 0.7,
    words: [
      'wholesale*, distributor*, dealers, reseller*, stockist*, grosshandel*, fachhandel*, handlernetz, vertriebsnetz, wiederverkaufer*, grossist*, revende*, distributeur*, mayorista*, distribuidor*, ingrosso, rivenditor*, groothandel*, wederverkoper*, hurtowni*, оптом',
    ],
  },
  // Norms and seals that firms ask of each other.
  {
    weight: 1.1,
    words: [
      'iso 9001, iso 14001, iso 27001, iso 13485, iatf 16949, as9100, soc 2, haccp, atex, rohs, gdpr compliant, zertifiziert nach, vca',
    ],
  },
  BASKET,
  PARCELS,
  // The words of shop windows.
  {
    weight: -1.1,
    words: [
      'shop now, shop all, shop by, shop our, buy now, best seller*, bestseller*, new arrivals, just in, on sale, =sale, clearance, back in stock, sold out, in stock, special offers, top deals, deals of, gift card*, gift certificate*, gift voucher*, gift set*, gift guide, e gift, gifts, store locator, find a store, our stores, loyalty, rewards, =shop, =store, online store, webshop, giveaway',
      'jetzt kaufen, neuheiten, sonderangebot*, gutschein*, geschenk*, filiale*, =angebote, onlineshop, online shop, prospekte, sofort lieferbar',
      'nouveautes, carte cadeau, nos magasins, boutique en ligne, =boutique, comprar ahora, novedades, rebajas, ofertas, regalos, tienda online, =tienda',
      'acquista ora, saldi, negozio online, =negozio, cadeaubon, kadobon, cadeau, uitverkoop, onze winkel*, webwinkel, aanbiedingen, lancamentos, loja virtual, loja online, =loja, bony podarunkowe, sklep, интернет магазин, магазин',
    ],
  },
  // Who is open on Saturdays lets people in from the street.
  {
    weight: -0.7,
    words: [
      'opening hours, store hours, open daily, walk ins, saturday, sunday, offnungszeiten, samstag, sonntag, horaires, samedi, dimanche, horario*, sabado*, domingo*, orari*, sabato, domenica, openingstijden, zaterdag, zondag, 営業時間',
    ],
  },
  // Appointments, tables and beds.
  {
    weight: -1.3,
    words: [
      'book an appointment, make an appointment, request an appointment, schedule an appointment, new patients, book a table, book your stay, book now, make a reservation, reservation*, book online, free estimate*, licensed and insured, licensed bonded, call today, call us today, same day service, locally owned, family owned and',
      'termin buchen, termin vereinbaren, terminvereinbarung, reservieren, jetzt buchen, anreise, abreise, prendre rendez vous, reserver*, devis gratuit, reservar, reserva, reservas, pedir cita, cita previa, prenota, prenotazioni, preventivo gratuito, afspraak maken, maak een afspraak, boek nu, online boeken, записаться',
    ],
  },
  // Good causes live on persons' gifts.
  {
    weight: -1.1,
    words: [
      'non profit, nonprofit, not for profit, charity, registered charity, charitable, our mission is to help, wildlife, conservation, endangered, donate, donation*, volunteer, fundraising, gemeinnutzig*, naturschutz*, spende*, ehrenamt*, mitglied werden, association loi 1901, but non lucratif, biodiversite, faire un don, benevole*, adherer, sin animo de lucro, senza scopo di lucro, onlus, sem fins lucrativos, donar, voluntari*, doneren, doneer, vrijwilliger*, doacao',
    ],
  },
];
