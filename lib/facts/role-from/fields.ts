import { later } from '../../text/later.ts';
import { fieldsIn } from './telling.ts';

/**
 * Fields in titles, in the languages of `ranks`; of words that those spell alike ("kommunikation"), one stands for all. Two
 * letters count only beside a rank: "it" is a word as well.
 */
export const fields = fieldsIn(
  later(`
sales: sales, revenue, business development, partnerships, alliances, export, account manag*, account executive*, account director, key account*, partner manager, retail, store, vertrieb*, *vertrieb, *vertriebsleiter, verkauf*, *verkauf, *verkaufsleiter, aussendienst*, vente, ventes, commercia*, ventas, vendas, vendite, verkoop*, forsaljning*, salg, salgs*, sprzedaz*, handlow*, satis | sdr, bdr, ~verkaufer, vendeu*, vendedor*, verkoper, saljare, selger, saelger
marketing: ~marketing, marketing*, growth, brand, seo, demand generation, lead generation, content, social media, product marketing, marknad*, markeds*, pazarlama | copywriter, marketer
customer-service: customer success, customer service*, customer support, customer care, customer experience, kundenservice*, kundenbetreu*, service client*, atencion al cliente, servizio clienti, klantenservice*, kundtjanst*, kundeservice*, obslug* klienta, musteri hizmet*
product: product, produktmanag*, produktleit*, produktchef, produit*, producto, prodotto, produto
engineering: engineering, software, technology, tecnologia, technical, tech lead, devops, techni*, entwicklung, softwareentwick*, entwicklungsleit*, engenharia, yazilim | engineer, engineers, developer, developers, programm*, architect, technician, technicien*, ~techniker, ~entwickler, konstrukteur, ~ingenieur, ~architekt, developpeu*, ingen*, desarrollador*, ingegner*, sviluppat*, engenheir*, ~ontwikkelaar, ~utvecklare, ~ingenjor, inzynier*, muhendis*
it: it, ict, edv, infrastructure, informati* | system administrator, systems administrator, systembetreuer, fachinformatik*
security: security, information security, cybersecurity, ~sicherheit, securite, segurida*, sicurezza, sakerhet*, sikkerhe*
data: data, analytics, business intelligence, bi, ai, machine learning, daten, donnees, datos, dados | data scientist
design: design, ux, ui, user experience, creative | ~designer, ~gestalter
finance: finan*, accounting, tax, audit, investment*, ~buchhaltung, rechnungswesen, kaufmannisch*, steuer*, compta*, ekonomichef, okonomi*, muhasebe | accountant, control*, auditor, ~buchhalter, wirtschaftsprufer, comptable, contab*, contador*, ksiegow*
legal: legal*, law, compliance, data protection, recht, rechts*, juridi*, prawn*, hukuk | lawyer, attorney, solicitor, counsel, data protection officer, ~anwalt, jurist*, avocat*, abogad*, advocat*
human-resources: human resources, hr, rh, people culture, people and culture, of people, vp people, people director, people manager, talent, payroll, leiter personal, leitung personal, personalleit*, personalwesen, personalchef, personalreferent, ressources humaines, recursos humanos, risorse umane, insan kaynaklari | recruit*, recrut*
operations: operations, ops, facilit*, betrieb, betriebs*, operac*, operativo, drift*, operasyon*
purchasing: category manag*, purchasing, procurement, sourcing, buying, einkauf*, *einkauf, beschaffung*, achat, achats, compras, acquisti, inkoop*, inkop*, innkjop*, indkob*, zakup*, satin alma | buyer, purchaser, ~einkaufer, acheteu*, comprador*, inkoper, inkopare
logistics: logist*, *logistik, fleet, supply chain, warehouse, transport*, shipping, freight, lager*, fuhrpark*, almacen, magazzin* | disponent, driver, ~fahrer
production: producti*, manufacturing, plant, usine, factory, maintenance, produktionsleit*, fertigung*, werksleit*, instandhaltung*, produccion, mantenimiento, produzione, producao, produkcj*, uretim* | operator, mechanic, electrician, ~mechaniker
quality: qualit*, qa, calidad, qualidade, jakosc* | tester
research: research, r d, forschung*, recherche, investigacion, ricerca, pesquisa, onderzoek, forskning* | scientist, researcher, wissenschaftler, forscher, chercheu*, ricercat*, forsker
consulting: consulting, coaching, ~beratung, conseil | consul*, coach, advisor, adviser, ~berater, conseiller*, adviseur, ~konsult, doradca
education: education, teaching, studies, schul*, bildung | teacher, profes*, tutor, trainer, ~lehrer, ausbilder, kursleit*, dozent
health: health, healthcare, medical, clinical, nursing, medizin*, pflege* | nurse, physician, doctor, therapist, ~arzt, ~pfleger, infirmier*, medecin, enfermer*, lekarz
communications: communica*, public relations, pr, presse, pressesprech*, offentlichkeitsarbeit, ~kommunikation | editor, redakteur
administration: executive assistant, personal assistant, virtual assistant, team assistant, administrati*, administrac*, admin, office, secretar*, *sekretar, ~assistenz, secretair*, segretari*, *secretaresse, de direction, de direccion, di direzione, asystent* zarzadu, verwaltung*, amministrativ* | receptionist, clerk
`),
);
