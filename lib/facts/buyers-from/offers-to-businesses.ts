import type { Cue } from './cue.ts';

/** Things and services that firms buy. */
export const OFFERS_TO_BUSINESSES: readonly Cue[] = [
  // Software and data for work.
  {
    weight: 1.4,
    words: [
      'software as a service, saas, api, apis, sdk, erp, crm, enterprise software, enterprise grade, management software, on premise, workflow*, spreadsheet*, vendors, audits, hr, developers, dashboard*, kpi*, roi, business intelligence, data collection, data capture, data integration, automate, automation, scalable, scalability, deployment, deploy, observability, devops, kubernetes, firmware, embedded, iot, cloud based, cloud computing, multi tenant, ecommerce platform, it security, cyber security, cybersecurit*, data security, application security, penetration testing, endpoint*, threat*, ransomware, identity management, access control, payment processing, lms, scorm, e learning, elearning, cdn, edge computing',
      'softwarelosung*, softwareentwicklung, warenwirtschaft*, schnittstelle*, digitalisierung, it sicherheit, zeiterfassung*, automatisierung*, prozessoptimierung, logiciel*, progiciel*, editeur de logiciels, automatisation',
      'software de gestion, ciberseguridad, automatizacion, transformac* digital, gestionale, automazione, digitalizzazione, bedrijfssoftware, softwareontwikkeling, automatisering, digitalisering, automacao',
    ],
  },
  {
    weight: 0.7,
    words: [
      'software, platform, cloud, server, servers, network, networks, analytics, integration*, infrastructure, voip, barcode*, rfid, pos system*, systems, system integrat*, tracking, plattform, plateforme, plataforma, piattaforma, sistemas, sistemi, systemen, azure, microsoft 365, sharepoint, salesforce, sap, aws',
    ],
  },
  // Work done for firms.
  {
    weight: 1.5,
    words: [
      'consulting, consultancy, consultants, management consulting, outsourcing, managed services, it services, it support, staffing, executive search, recruitment agency, headhunt*, payroll, bookkeeping, audit, auditing, advisory, due diligence, mergers, corporate finance, commercial law, intellectual property, compliance, regulatory, market research, lead generation, digital marketing, digital agency, web design, web development, website design, app development, software development, branding, brand strategy, public relations, content marketing, seo, search engine optimization, event production, corporate events, trade fair*, facility management, facility services, janitorial, commercial cleaning, security services, translation services, corporate training, employee training, workforce, business coaching, product development, prototyping, calibration, project management, general contractor, civil engineering, surveying, video production',
      'unternehmensberatung, personalberatung, personaldienstleist*, zeitarbeit, steuerberat*, wirtschaftspruf*, lohnbuchhaltung, it recht, vertragsgestaltung, werbeagentur, digitalagentur, agentur fur, webdesign, suchmaschinenoptimierung, messebau, gebaudereinigung, sicherheitsdienst*, ingenieurburo, planungsburo, projektentwicklung, projektmanagement, dienstleister fur, landschaftsarchitekt*, gutachter*',
      'cabinet de conseil, conseil en, cabinet de recrutement, expertise comptable, expert comptable, interim, agence de communication, agence web, referencement, bureau d etudes, ingenieri*, formation professionnelle, externalisation',
      'consultoria, asesoria, asesoramiento, auditoria, agencia de marketing, marketing digital, marketing online, externalizacion, consulenza, commercialista, revisione, ingegneria',
      'adviesbureau, accountant*, uitzendbureau, detachering, reclamebureau, internetbureau, ingenieursbureau, schoonmaakbedrijf, contabilidade, engenharia',
    ],
  },
  // Plant, machines, and what they are made of.
  {
    weight: 1.5,
    words: [
      'industrial*, industry leading, machinery, machine tool*, machining, cnc, welding, fabrication, sheet metal, foundry, forging*, extrusion, injection mold*, die casting, stamping, tooling, hydrauli*, pneumatic*, compressor*, valves, valve, actuator*, bearings, gearbox*, conveyor*, crane*, forklift*, lift truck*, chiller*, heat exchanger*, switchgear, transformer*, sensors, instrumentation, semiconductor*, pcb, alloys, resin*, polymer*, adhesives, coatings, specialty chemicals, chemicals, additives, reagent*, assay*, biotech*, laboratory equipment, packaging solutions, contract manufactur*, corrugated, mining, oilfield, oil gas, petrochemical, drilling, offshore, power plant*, wind farm*, offshore wind, wastewater, water treatment, aerospace, defense, defence, shipbuilding, precast, scaffolding, construction equipment, foodservice, food service, ingredients, raw material*',
      'industriel*, maschinenbau, anlagenbau, werkzeugbau, sondermaschinen*, *maschinen, *anlagen, *antriebe, *pumpen, zerspanung*, blechbearbeitung, metallverarbeitung, metallbau, stahlbau, giesserei*, schweiss*, spritzguss*, kunststofftechnik, verpackung*, pneumatik*, fordertechnik, hebezeug*, krane, stapler, gabelstapler, messtechnik, medizintechnik, elektrotechnik, automatisierungstechnik, schaltschrank*, leiterplatte*, halbleiter*, sensorik, chemikalien, werkstoff*, gefahrstoff*, sicherheitsdatenblatt*, arbeitsschutz*, abwasser*, windkraft*, windpark*',
      'usinage*, chaudronnerie, fonderi*, emballage*, machines outils, machines speciales, equipements industriels, pneumatique, chariots elevateurs, manutention, traitement de l eau',
      'maquina*, mecanizado*, fundicion, envases, embalaje*, equipos industriales, hidraulic*, neumatic*, tratamiento de aguas, macchine, macchinari, impianti, lavorazioni meccaniche, carpenteria metallica, imballagg*, carrelli elevatori, sollevamento, componentistica',
      'machinebouw, machines, metaalbewerking, plaatwerk, verpakking*, heftruck*, installatietechniek, industriais, projetos eletricos, producent, maszyn*, urzadzen*, przemyslow*, оборудование, промышленн*, 製造装置, 産業用',
    ],
  },
  // Moving and storing other people's goods.
  {
    weight: 1.3,
    words: [
      'logistics, freight, supply chain, warehousing, 3pl, customs clearance, fulfillment, fulfilment, fleet*, fleet management, trucking, haulage, last mile, asset tracking, warehouse management, exporters, importers, export',
      'logistik*, spedition*, frachtfuhr*, fuhrpark*, logistique, transporteur*, logistica, trasporti, magazzinaggio, flotta, logistiek*, wagenpark*, frota*',
    ],
  },
  // What is said of firms as a matter of course, and of shops now and then.
  {
    weight: 0.5,
    words: [
      'teams, companies, organizations, organisations, startups, entrepreneurs, engineers, marketers, manufactur*, steel, packaging, engineering, engineered, commercial, equipment, components, systems, supplier*, supply, contractors, enterprise*, business, businesses, professional services, procurement, stakeholder*, portfolio, innovation, productivity, efficiency, performance, iso, oem, clients',
      'hersteller, herstellung, fertigung, produktion, industrie, zulieferer, dienstleister, lieferant*, technik, komponenten, konstruktion, auftraggeber, fabricant*, fabrication, fournisseur*, sur mesure, fabricacion, proveedor*, produttor*, produzione, fornitor*, progettazione, fabrikant, leverancier*, opdrachtgever*, productie, fornecedor*, producao, clienti',
    ],
  },
];
