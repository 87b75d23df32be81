import type { Claim } from './claim.ts';

/** Those who write software, and those who do the work for others. */
export const DOERS: readonly Claim[] = [
  {
    model: 'software',
    manner: 'said',
    words: [
      'our software, our platform, our saas, our cloud platform, our api, our software platform, our software solution, our software solutions, our software products, our web app, we develop software for, we make software, we build software for, try our software, our developer platform, our open source',
      'unsere software, unserer software, unsere plattform, unserer plattform, unsere softwarelosung*, unserer softwarelosung, unsere cloud, unsere api, wir entwickeln software fur, wir entwickeln die software',
      'notre logiciel, nos logiciels, notre plateforme, notre solution logicielle, notre solution saas, nuestro software, nuestra plataforma, nuestra solucion saas, nostro software, nostra piattaforma, nostri software, nostro gestionale, onze software, ons platform, ons softwarepakket, onze saas, nosso software, nossa plataforma, nosso sistema de gestao, nasze oprogramowanie, nasza platforma, наша платформа, наше программное',
    ],
  },
  {
    model: 'software',
    manner: 'named',
    words: [
      'software as a service, saas platform, saas company, saas solution, saas provider, software company, software vendor, software publisher, software provider, provider of software, software platform, software for, software that, software suite, management software, cloud platform, cloud based platform, cloud based software, web based software, api for, apis for, developer platform, platform for teams, edge platform, digital platform, crm software, erp software, pr software, software solutions for, software tools for, valuation software, design software, accounting software, scheduling software, security software',
      'softwarehersteller, softwareanbieter, softwarehaus, saas anbieter, software fur, cloud software, saas losung, plattform fur, softwarelosung* fur, branchensoftware',
      'editeur de logiciel*, editeur saas, logiciel* de, logiciel* pour, logiciel saas, plateforme saas, software de gestion, software para, plataforma saas, plataforma de gestion, desarrollador de software propio, software gestionale, software per, piattaforma saas, piattaforma per, gestionale per, softwareleverancier, software voor, saas platform voor, softwarepakket voor, software de gestao, sistema de gestao para, plataforma de gestao, oprogramowanie dla, программное обеспечение для',
    ],
  },
  {
    model: 'services',
    manner: 'said',
    words: [
      'we offer services, we provide services, services we offer, services we provide, services we deliver, our service team will come, our consultants, our attorneys, our lawyers, our technicians, our plumbers, our dentists, our doctors, our stylists, our therapists, our chefs, our guests, our rooms, our restaurant, our restaurants, our clinic, our salon, our law firm, our agency, we help our clients, for our clients we, our consulting, our agents, our agency offers, our tours, our repair shop',
      'unsere dienstleistungen, unsere berater, unsere kanzlei, unserer kanzlei, unsere agentur, unserer agentur, unsere praxis, unserer praxis, unseren patienten, unsere mandanten, unseren mandanten, unser hotel, unserem hotel, unsere gaste, unseren gasten, unser salon, unserem salon, unser restaurant, unserem restaurant, wir beraten, wir pflegen, wir reinigen, wir betreuen',
      'nos prestations, nos consultants, notre cabinet, notre agence, notre hotel, notre restaurant, nos chambres, notre salon, nos avocats, nos techniciens, notre garage, nous conseillons, nous intervenons, nous reparons, nuestro despacho, nuestra agencia, nuestra clinica, nuestro hotel, nuestro restaurante, nuestras habitaciones, nuestros consultores, nuestros abogados, asesoramos, nuestro taller',
      'nostri consulenti, nostro studio, nostra agenzia, nostra clinica, nostro hotel, nostro ristorante, nostre camere, nostra officina, affianchiamo, ci occupiamo di, onze dienstverlening, onze adviseurs, onze consultants, ons kantoor, onze praktijk, ons restaurant, ons hotel, onze kapsalon, onze monteurs, wij adviseren, wij repareren, nossos consultores, nosso escritorio, nossa agencia, nossa clinica, nosso hotel, nosso restaurante, nossos servicos',
    ],
  },
  {
    model: 'services',
    manner: 'named',
    words: [
      'agency, law firm, law office, law offices, attorney, attorneys at law, lawyers, consulting firm, consultancy, consulting company, consulting services, consultants, outsourcing, managed services, staffing agency, recruitment agency, accounting firm, advisory firm, design studio, creative studio, general contractor, contractors, construction company, building services, custom home builder, home builder*, remodeling, custom home construction, plumbing, plumbers, roofing, auto repair, car repair, collision repair, body repair, waterproofing services, repair services, maintenance services, cleaning services, facility services, facility management services, security services, junk removal, pest control, landscaping, moving company, hair salon, beauty salon, hairdresser, spa, dental practice, dentist*, dental care, clinic, optometrist, optometry, home care, care provider, accommodation provider, support services, hotel, resort, inn, bed and breakfast, restaurant, restaurants, restaurant and bar, cafe, airline, insurance agency, insurance broker, insurance brokers, real estate brokerage, real estate agency, home loans, driving school, study abroad, summer programs, training provider, coaching services, coaching practice, event production, photography, web design, web development, web and mobile app development, software development company, software development services, app development company, it services, it consulting, it support, translation services, freight forwarder, logistics services, engineering services, design services, digital agency, marketing agency, advertising agency, executive search, tax consulting',
      'werbeagentur, internetagentur, digitalagentur, kreativagentur, agentur fur, rechtsanwalt*, anwaltskanzlei, kanzlei fur, steuerberater, steuerkanzlei, unternehmensberatung, beratungsunternehmen, personalberatung, ingenieurburo, architekturburo, architekten, landschaftsarchitekten, planungsburo, bauunternehmen, handwerksbetrieb, meisterbetrieb, malerbetrieb, gebaudereinigung, reinigungsservice, pflegedienst, haushaltshilfe, hausmeisterservice, zahnarztpraxis, zahnarzt, arztpraxis, physiotherapie, friseursalon, friseur, kosmetikstudio, gasthof, pension, dienstleister fur, it dienstleister, fullservice agentur, kfz werkstatt, karosseriebau, spedition, umzugsunternehmen, fotograf, fotografin, fotografie, tonstudio, sound design, kreditvergleich, versicherungsmakler, immobilienmakler',
      'agence de, agence web, agence digitale, agence immobiliere, cabinet d, cabinet de, avocat*, bureau d etudes, entreprise de nettoyage, entreprise de construction, carrosserie, garage automobile, plombier, plomberie, coiffeur, salon de coiffure, institut de beaute, hotel restaurant, chambres d hotes, cabinet dentaire, expert comptable, auto ecole, prestataire de, village* vacances, club vacances',
      'agencia de, despacho de abogados, abogados, bufete, consultoria, asesoria, gestoria, empresa de limpieza, empresa constructora, constructora, taller mecanico, taller de, fontaneria, clinica dental, clinica, peluqueria, restaurante, casa rural, academia de, servicios de, instalador* de, instalaciones de, agenzia di, agenzia, studio legale, avvocati, commercialist*, societa di consulenza, consulenza, impresa edile, impresa di pulizie, carrozzeria, officina, idraulico, studio dentistico, parrucchiere, centro estetico, albergo, ristorante, agriturismo, noleggio',
      'advocaten, advocaat, advocatenkantoor, adviesbureau, accountantskantoor, reclamebureau, internetbureau, ontwerpbureau, ingenieursbureau, uitzendbureau, schoonmaakbedrijf, bouwbedrijf, aannemersbedrijf, installatiebedrijf, loodgieter, garagebedrijf, autoschade, schadeherstel, autorijschool, rijschool, taxi, tandarts, tandartspraktijk, tandheelkunde, kapper, kapsalon, schoonheidssalon, fysiotherapie, makelaar*, dienstverlener in, it dienstverlener, escritorio de advocacia, advogados, advocacia, consultoria em, assessoria, agencia de publicidade, construtora, clinica odontologica, oficina mecanica, salao de beleza, pousada, servicos de, prestacao de servicos, engenharia eletrica, projetos eletricos, kancelaria, biuro rachunkowe, fryzjer, stomatolog, warsztat, агентство, стоматология, юридическая',
    ],
  },
];
