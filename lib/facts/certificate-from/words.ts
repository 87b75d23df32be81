import { Phrases } from '../../text/words.ts';

/** Words around a certificate, one line a language: English, German, Dutch and Nordic, Romance, Slavic and others. */

/** What says that somebody holds it. */
export const HELD = new Phrases(
  'certified, certificate*, certificati*, accredited, accreditation, attested, attestation, compliant, registered, cleared, approved, audited, recertified, holds, hold, verified, rated, awarded, type ii, type 2',
  'zertifiziert*, zertifikat*, zertifizierung*, rezertifiziert, akkreditiert, geprüft*',
  'gecertificeerd*, certificaat, certificering*, certifier*, sertifisert, certificeret, sertifioitu',
  'certifié, certifiée*, certifiés, certificat, certificats, accrédité, accréditée, labellisé*, agréé, certificato, certificata, certificazion*, certificado*, certificada*, certificación, certificaciones, certificaç*',
  'certyfikat*, certyfikowany, certifikát*, certifikace, certifikováni, сертифика*, сертифицирован*, sertifikalı, tanúsítvány',
);
export const HELD_UNSPACED = /認証|取得|認定|登録|认证|認證|通过|인증/;

/** Help to get it, goods that bear it, others that hold it, or that it is not held yet. */
export const NOT_HELD = new Phrases(
  'help*, your, you, get, getting, achieve, achieving, obtain, obtaining, earn, become, becoming, journey, toward*, working to, pursu*, plan, plans, planning, planned, soon, pending, in progress, prepar*, readiness, ready, implement*, consult*, advis*, audits, auditor*, training, trainings, course*, workshop, template*, toolkit, checklist, guide, learn, what is, how to, why, requirement*, automat*, supplier*, vendor*, subcontractor*, provider*, processor, gateway, data center, data centers, data centre, data centres, datacenter*, hoste*, hosting, cloud, farms, farmers, growers, forests, forest, wood, hardwood, timber, paper, cardboard, packaging, ingredient*, materials, material, cotton, fabric, fabrics, textile*, yarn, towels, product, drug, drugs, medication*, coffee, beans, not, no, non, if, previously, formerly',
  'ihr, ihre, ihren, ihrem, ihrer, berat*, unterstütz*, begleit*, schulung*, seminar*, einführung, vorbereit*, angestrebt, geplant, lieferant*, rechenzentr*, papier, holz, kartonagen, verpackung*, rohstoff*, baumwolle, stoff, stoffe, textilien, nicht, kein*, werden sie',
  'uw, advies, begeleid*, leveranciers, hout, niet, leverantörer, inte, ikke',
  'votre, vos, accompagn*, conseil, formation*, fournisseur*, bois, forêts, pas, consulen*, formazione, corso, corsi, fornitor*, vostr*, carta, legno, asesor*, ayuda*, formación, cursos, proveedor*, su, sus, papel, madera, não, seu, sua, fornecedor*',
  'doradztw*, szkoleni*, dostawc*, nie, poradenstv*, školení, dodavatel*, ваш*, помощь, помога*, поставщик*',
);
/** Before "certified" they hold it; behind, they are those who may rely on it. */
export const OF_CUSTOMERS = new Phrases(
  'customer, customers, client, clients, kunde, kunden, klanten, kunder, clientes, cliente, clienti, klient*, zákazník*, клиент*',
);
export const NOT_HELD_UNSPACED = /支援|コンサル|研修|取得予定|予定|データセンター|咨询|辅导|컨설팅/;

/** Beside a certificate's name: it is not held yet, or not at all. */
export const NOT_YET = new Phrases(
  'not, no report, planned, plan, in progress, underway, roadmap, targeting, target, coming, upcoming, expected, pending, aligned, alignment, geplan*, angestrebt, in vorbereitung, in arbeit, noch nicht, planerad, planlagt, en cours, prévu, prévue, en curso, en proceso, previst*, in corso, em andamento, w trakcie, planowan*, připravujeme',
);

/** Headings and titles of those who sell the way to it. */
export const SELLS = new Phrases(
  'consulting, consultants, consultancy, compliance, auditing, audits, certification body, certification services, registrar, training, courses, trust center software',
  'beratung, zertifizierungsstelle, zertifizierungsgesellschaft, schulungen, seminare, advies, certificatie instelling, conseil, organisme certificateur, formation, consulenza, ente di certificazione, consultoría, certificadora, asesoría, consultoria, doradztwo, poradenství',
);

/** Small words of a badge: besides them and the certificate's name nothing much stands in its text. */
export const BADGE_WORDS = new Phrases(
  'certified, certificate*, certification*, accredited, complian*, registered, company, quality, management, system, systems, according, to, and, the, a, is, type, ii, facility, facilities, logo, badge, seal, security, information, environmental, energy, food, safety, by, we, are, our, for, of, in, din, en, iso, iec, level, since',
  'zertifiziert*, zertifizierung, zertifikat, nach, qualität, qualitätsmanagement, qualitätsmanagementsystem, umweltmanagement, energiemanagement, informationssicherheit, und, unternehmen, betrieb, siegel, gecertificeerd, certificaat, certificering, certifierad*, certificeret',
  'certifié, certifiée, entreprise, qualité, et, la, norme, certificazion*, certificata, azienda, qualità, e, certificado, certificada, certificación, empresa, calidad, y, sistema, de, gestión, certificação, qualidade, certyfikat, certifikát, сертификат, зертификация',
);
