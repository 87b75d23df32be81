import { Phrases } from '../../text/words.ts';

/** Words around a certificate, one line a language: English, German, Dutch and Nordic, Romance, Slavic and others. */

/** What says that somebody holds it. */
export const HELD = new Phrases(
  'certified, certificate, certificates, certification, certifications, accredited, accreditation, attested, attestation, compliant, registered, cleared, approved, audited, recertified, holds, hold, verified, rated, awarded, type ii, type 2',
  'zertifiziert, zertifizierte, zertifizierter, zertifizierten, zertifiziertes, zertifikat, zertifikate, zertifizierung, zertifizierungen, rezertifiziert, akkreditiert, geprüft, geprüfte',
  'gecertificeerd, gecertificeerde, certificaat, certificaten, certificering, certificeringen, certifierade, certifierad, certifieret, sertifisert, certificeret, sertifioitu',
  'certifié, certifiée, certifiés, certifiées, certificat, certificats, accrédité, accréditée, labellisé, labellisée, agréé, certificato, certificata, certificati, certificate, certificazione, certificazioni, certificado, certificada, certificados, certificación, certificaciones, certificação, certificações, certificadas',
  'certyfikat, certyfikaty, certyfikatem, certyfikowany, certifikát, certifikáty, certifikace, certifikováni, сертификат, сертифицирован*, сертификация, sertifikalı, tanúsítvány',
);
export const HELD_UNSPACED = /認証|取得|認定|登録|认证|認證|通过|인증/;

/** Help to get it, goods that bear it, others that hold it, or that it is not held yet. */
export const NOT_HELD = new Phrases(
  'help*, your, you, you ll, get, getting, achieve, achieving, obtain, obtaining, earn, become, becoming, journey, towards, toward, working to, pursu*, plan, plans, planning, planned, soon, pending, in progress, prepar*, readiness, ready, implement*, consult*, advis*, advisory, audits, auditor, auditors, lead auditor, training, trainings, course, courses, workshop, template*, toolkit, checklist, guide, learn, what is, how to, why, requirement, requirements, automat*, supplier, suppliers, vendor, vendors, subcontractor*, provider, providers, processor, gateway, data center, data centers, data centre, data centres, datacenter*, hosted, hosting, cloud, farms, farmers, growers, forests, forest, wood, hardwood, timber, paper, cardboard, packaging, ingredients, ingredient, materials, material, cotton, fabric, fabrics, textile, textiles, yarn, towels, product, drug, drugs, medication*, coffee, beans, not, no, non, if, previously, formerly',
  'ihr, ihre, ihren, ihrem, ihrer, berat*, unterstütz*, begleit*, schulung*, seminar*, einführung, vorbereit*, auditor*, angestrebt, geplant, lieferant*, rechenzentr*, hoster, papier, holz, kartonagen, verpackung*, rohstoff*, baumwolle, stoff, stoffe, textilien, nicht, kein*, werden sie',
  'uw, advies, begeleid*, leveranciers, papier, hout, niet, leverantörer, inte, ikke',
  'votre, vos, accompagn*, conseil, formation, formations, fournisseur*, papier, bois, forêts, pas, consulen*, formazione, corso, corsi, fornitor*, vostra, vostro, carta, legno, non, asesor*, consultor*, ayuda*, formación, cursos, proveedor*, su, sus, papel, madera, no, não, seu, sua, fornecedor*',
  'doradztw*, szkoleni*, dostawc*, nie, poradenstv*, školení, dodavatel*, ваш*, помощь, помога*, поставщик*',
);
/** Before "certified" they hold it; behind, they are those who may rely on it. */
export const OF_CUSTOMERS = new Phrases(
  'customer, customers, client, clients, kunde, kunden, klanten, kunder, clientes, cliente, clienti, klient*, zákazník*, клиент*',
);
export const NOT_HELD_UNSPACED = /支援|コンサル|研修|取得予定|予定|データセンター|咨询|辅导|컨설팅/;

/** Beside a certificate's name: it is not held yet, or not at all. */
export const NOT_YET = new Phrases(
  'not, no report, planned, plan, in progress, underway, roadmap, targeting, target, coming, upcoming, expected, pending, aligned, alignment, geplant, angestrebt, in vorbereitung, in arbeit, noch nicht, gepland, planerad, planlagt, en cours, prévu, prévue, en curso, en proceso, previsto, prevista, in corso, em andamento, w trakcie, planowan*, připravujeme',
);

/** Headings and titles of those who sell the way to it. */
export const SELLS = new Phrases(
  'consulting, consultants, consultancy, compliance, auditing, audits, certification body, certification services, registrar, training, courses, trust center software',
  'beratung, zertifizierungsstelle, zertifizierungsgesellschaft, schulungen, seminare, advies, certificatie instelling, conseil, organisme certificateur, formation, consulenza, ente di certificazione, consultoría, certificadora, asesoría, consultoria, doradztwo, poradenství',
);

/** Small words of a badge: besides them and the certificate's name nothing much stands in its text. */
export const BADGE_WORDS = new Phrases(
  'certified, certificate, certificates, certification, certifications, accredited, compliant, compliance, registered, company, quality, management, system, systems, according, to, and, the, a, is, type, ii, facility, facilities, logo, badge, seal, security, information, environmental, energy, food, safety, by, we, are, our, for, of, in, din, en, iso, iec, level, since',
  'zertifiziert, zertifizierte, zertifizierter, zertifizierung, zertifikat, nach, qualität, qualitätsmanagement, qualitätsmanagementsystem, umweltmanagement, energiemanagement, informationssicherheit, und, unternehmen, betrieb, siegel, gecertificeerd, certificaat, certificering, certifierade, certifierad, certificeret',
  'certifié, certifiée, certification, certifications, entreprise, qualité, et, la, norme, certificazione, certificazioni, certificata, azienda, qualità, e, certificado, certificada, certificación, empresa, calidad, y, sistema, de, gestión, certificação, qualidade, certyfikat, certifikát, сертификат, зертификация',
);
