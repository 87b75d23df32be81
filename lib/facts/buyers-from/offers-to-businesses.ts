import type { Cue } from './cue.ts';

/** Things and services that firms buy. */
export const OFFERS_TO_BUSINESSES: readonly Cue[] = [
  // Software and data for work.
  {
    weight: 1.4,
    words: [
      'software as a service, saas, api, apis, sdk, erp, crm, hris, enterprise software, enterprise grade, management software, business software, on premise, on prem, workflow*, spreadsheet*, vendors, audits, hr, developers, dashboard*, kpi*, roi, business intelligence, data collection, data capture, data integration, automate, automates, automation, automating, scalable, scalability, deployment, deploy, orchestration, observability, microservices, devops, kubernetes, low firmware, embedded, iot, cloud based, cloud computing, cloud services, cloud solution*, multi tenant, open api, ecommerce platform, e commerce platform, it security, cyber security, cybersecurit*, data security, application security, penetration testing, endpoint*, threat*, ransomware, identity management, access control, payment processing, e procurement, lms, scorm, e learning, elearning, cdn, edge computing',
      'unternehmenssoftware, branchensoftware, softwarelosung*, softwareentwicklung, warenwirtschaft*, schnittstelle*, digitalisierung, it sicherheit, datenschutzkonform, zeiterfassung*, zutrittskontroll*, automatisierung*, prozessoptimierung, logiciel*, progiciel*, editeur de logiciels, infogerance, automatisation, numerisation',
      'programas de gestion, gestion empresarial, software de gestion, ciberseguridad, automatizacion, transformac* digital, gestionale, software gestionale, sicurezza informatica, automazione, digitalizzazione, bedrijfssoftware, softwareontwikkeling, automatisering, digitalisering, gestao empresarial, automacao, seguranca da informacao',
    ],
  },
  {
    weight: 0.7,
    words: [
      'software, platform, cloud, server, servers, network, networks, analytics, integration*, infrastructure, voip, barcode*, rfid, pos system*, systems, system integrat*, tracking, telematics, gps tracking, plattform, netzwerktechnik, telematik, plateforme, plataforma, piattaforma, sistemas, sistemi, systemen, azure, microsoft 365, sharepoint, salesforce, sap, aws',
    ],
  },
  // Work done for firms.
  {
    weight: 1.5,
    words: [
      'consulting, consultancy, consultants, management consulting, outsourcing, managed services, it services, it support, it consulting, staffing, executive search, recruitment agency, recruitment services, headhunt*, payroll, bookkeeping, audit, auditing, tax advisory, advisory, due diligence, mergers, corporate finance, corporate law, commercial law, intellectual property, compliance, regulatory, market research, lead generation, digital marketing, digital agency, marketing agency, advertising agency, creative agency, design agency, web design, web development, website design, app development, software development, branding, brand strategy, public relations, content marketing, seo, search engine optimization, media buying, event production, corporate events, conference services, trade fair*, facility management, facility services, janitorial, commercial cleaning, office cleaning, security services, translation services, corporate training, employee training, workforce, business coaching, product development, prototyping, testing services, inspection services, calibration, commissioning, project management, general contractor, civil engineering, surveying, quantity surveyor*, corporate photography, headshots, video production',
      'unternehmensberatung, beratungsunternehmen, personalberatung, personaldienstleist*, zeitarbeit, arbeitnehmeruberlassung, steuerberat*, wirtschaftspruf*, lohnbuchhaltung, wirtschaftsrecht, gesellschaftsrecht, it recht, markenrecht, vertragsgestaltung, werbeagentur, internetagentur, digitalagentur, agentur fur, webdesign, suchmaschinenoptimierung, messebau, offentlichkeitsarbeit, gebaudereinigung, gebaudemanagement, sicherheitsdienst*, ingenieurburo, planungsburo, projektentwicklung, projektmanagement, dienstleister fur, landschaftsarchitekt*, fachplanung, gutachter*, bauleitplanung',
      'conseil aux entreprises, cabinet de conseil, conseil en, cabinet de recrutement, expertise comptable, expert comptable, commissaire aux comptes, interim, agence de communication, agence web, agence digitale, referencement, bureau d etudes, maitrise d oeuvre, ingenieri*, nettoyage industriel, formation professionnelle, externalisation',
      'consultoria, asesoria, asesoramiento, auditoria, nominas, gestoria, agencia de marketing, agencia de publicidad*, marketing digital, marketing online, seleccion de personal, externalizacion, emprendedor*, consulenza, consulenza aziendale, commercialista, revisione, agenzia di comunicazione, studio di ingegneria, ingegneria, formazione aziendale, societa di consulenza',
      'adviesbureau, organisatieadvies, accountant*, salarisadministratie, uitzendbureau, detachering, reclamebureau, internetbureau, ontwerpbureau, ingenieursbureau, schoonmaakbedrijf, beveiligingsbedrijf, assessoria, contabilidade, terceirizacao, engenharia, recrutamento e selecao',
    ],
  },
  // Plant, machines, and what they are made of.
  {
    weight: 1.5,
    words: [
      'industrial*, industry leading, machinery, machine tool*, machining, cnc, welding, fabrication, metal fabrication, sheet metal, foundry, forging*, extrusion, injection mold*, injection mould*, die casting, stamping, tooling, hydrauli*, pneumatic*, compressor*, valves, valve, actuator*, bearings, gearbox*, conveyor*, hoist*, winch*, crane*, forklift*, lift truck*, chiller*, heat exchanger*, cooling tower*, temperature control, switchgear, transformer*, sensors, instrumentation, semiconductor*, printed circuit, pcb, wire harness, cable assemblies, photonics, metrology, alloys, aluminium profiles, resin*, polymer*, plasticizer*, adhesives, coatings, specialty chemicals, chemicals, additives, reagent*, assay*, biotech*, laboratory equipment, lab equipment, packaging solutions, packaging machin*, industrial pumps, pump systems, contract manufactur*, contract research, film corrugated, printing equipment, mining, oilfield, oil gas, petrochemical, drilling, offshore, power plant*, wind farm*, offshore wind, wastewater, water treatment, effluent, aerospace, defense, defence, shipbuilding, marine systems, precast, rebar, scaffolding, construction equipment, earthmoving, agricultural machinery, foodservice, food service, ingredients, raw material*',
      'industriel*, industriebedarf, maschinenbau, anlagenbau, apparatebau, werkzeugbau, formenbau, sondermaschinen*, *maschinen, *anlagen, *antriebe, *pumpen, zerspanung*, drehteile, frasteile, blechbearbeitung, metallverarbeitung, metallbau, stahlbau, giesserei*, schweiss*, spritzguss*, kunststofftechnik, verpackung*, pneumatik*, fordertechnik, hebezeug*, krane, stapler, gabelstapler, messtechnik, medizintechnik, labortechnik, elektrotechnik, automatisierungstechnik, schaltschrank*, leiterplatte*, halbleiter*, sensorik, steuerungstechnik, chemikalien, werkstoff*, halbzeug*, gefahrstoff*, sicherheitsdatenblatt*, arbeitsschutz*, industriereinig*, abwasser*, windkraft*, windpark*',
      'usinage*, mecanique de precision, chaudronnerie, tolerie, fonderi*, decolletage, plasturgie, emballage*, machines outils, machines speciales, equipements industriels, automatismes, pneumatique, chariots elevateurs, manutention, levage, traitement de l eau, semi conducteurs, batiment et travaux publics',
      'maquina*, mecanizado*, fundicion, calderer*, envases, embalaje*, equipos industriales, instalaciones industriales, hidraulic*, neumatic*, carretillas elevadoras, tratamiento de aguas, suministros industriales, macchine, macchinari, impianti, stampaggio, lavorazioni meccaniche, carpenteria metallica, imballagg*, oleodinamic*, carrelli elevatori, muletti, sollevamento, componentistica, quadri elettrici',
      'machinebouw, machines, metaalbewerking, verspaning, plaatwerk, lasserij, spuitgiet*, verpakking*, heftruck*, installatietechniek, besturingstechniek, bedrijfspand*, reinigingsmachine*, caldeiraria, fundicao, embalagens, industriais, equipamentos industriais, automacao industrial, empilhadeira*, tratamento de agua, projetos eletricos, producent, maszyn*, urzadzen*, przemyslow*, обработка металла, оборудование, промышленн*, 製造装置, 産業用, 制御',
    ],
  },
  // Moving and storing other people's goods.
  {
    weight: 1.3,
    words: [
      'logistics, freight, supply chain, warehousing, third party logistics, 3pl, customs clearance, customs brokerage, fulfillment, fulfilment, fleet*, fleet management, trucking, haulage, shipping lines, last mile, asset tracking, warehouse management, exporters, importers, export, import export',
      'logistik*, spedition*, frachtfuhr*, lagerlogistik, kontraktlogistik, flottenmanagement, fuhrpark*, logistique, transporteur*, entreposage, affretement, logistica, almacenaje, transporte de mercancias, flotas, trasporti, spedizioni internazionali, magazzinaggio, flotta, logistiek*, opslag en, wagenpark*, goederenvervoer, armazenagem, frota*, transporte de cargas',
    ],
  },
  // What is said of firms as a matter of course, and of shops now and then.
  {
    weight: 0.5,
    words: [
      'teams, companies, organizations, organisations, startups, entrepreneurs, engineers, marketers, manufactur*, steel, packaging, engineering, engineered, commercial, equipment, components, systems, supplier*, supply, contractors, enterprise*, business, businesses, b2b2c, professional services, procurement, stakeholder*, portfolio, deliverables, innovation, productivity, efficiency, performance, reliable partner, key account, sustainability report, iso, oem, clients',
      'hersteller, herstellung, fertigung, produktion, industrie, zulieferer, dienstleister, lieferant*, technik, komponenten, konstruktion, auftraggeber, fabricant*, fabrication, fournisseur*, sur mesure, fabricacion, proveedor*, produttor*, produzione, fornitor*, progettazione, fabrikant, leverancier*, opdrachtgever*, productie, fornecedor*, producao, clientes y, clienti',
    ],
  },
];
