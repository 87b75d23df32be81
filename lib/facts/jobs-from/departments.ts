import { foldWords } from '../../text/fold.ts';
import { WordSet } from '../../text/word-set.ts';

/** What companies call their departments, as `foldWords` writes it. One line a language. */
const KNOWN = new WordSet(
  'engineering, software engineering, hardware engineering, mechanical engineering, electrical engineering, product, product management, product development, product design, design, ux, user experience, creative, sales, inside sales, field sales, marketing, growth, communications, public relations, business development, partnerships, customer success, customer support, customer service, customer experience, account management, support, technical support, professional services, services, field service, service, solutions, implementation, consulting, finance, accounting, legal, compliance, risk, human resources, hr, people, people and culture, people operations, talent, talent acquisition, recruiting, operations, administration, corporate, office, it, information technology, information security, security, data, data science, analytics, machine learning, ai, research, research and development, r and d, science, clinical, medical, regulatory affairs, quality, quality assurance, qa, testing, manufacturing, production, assembly, maintenance, facilities, supply chain, logistics, warehouse, distribution, transportation, procurement, purchasing, sourcing, retail, ecommerce, e commerce, merchandising, kitchen, content, editorial, education, training, infrastructure, platform, devops, construction, project management, health and safety, revenue, go to market, strategy, technology, technical',
  'entwicklung, softwareentwicklung, produktentwicklung, forschung, forschung entwicklung, konstruktion, technik, vertrieb, aussendienst, innendienst, einkauf, produktion, fertigung, montage, werkstatt, instandhaltung, qualitat, qualitatssicherung, qualitatsmanagement, logistik, lager, versand, personal, personalabteilung, buchhaltung, rechnungswesen, finanzen, controlling, verwaltung, geschaftsfuhrung, recht, kundenservice, kundendienst, kundenbetreuung, beratung, projektmanagement, pflege, verkauf, filiale, gastronomie, kuche',
  'verkoop, inkoop, productie, techniek, logistiek, magazijn, administratie, financien, klantenservice, personeelszaken, onderzoek, ontwikkeling, werkplaats, onderhoud, kwaliteit, bediening',
  'ingenierie, developpement, recherche, r et d, commerce, commercial, ventes, achats, fabrication, atelier, qualite, logistique, entrepot, comptabilite, ressources humaines, rh, juridique, informatique, service client, communication, administratif, direction, bureau d etudes, technique, produit',
  'ingenieria, desarrollo, investigacion, ventas, comercial, compras, produccion, fabricacion, mantenimiento, calidad, logistica, almacen, finanzas, contabilidad, recursos humanos, atencion al cliente, informatica, tecnologia, administracion, diseno, operaciones, producto, juridico, engenharia, desenvolvimento, vendas, producao, manutencao, qualidade, financas, financeiro, contabilidade, operacoes, administrativo',
  'ingegneria, sviluppo, ricerca, vendite, commerciale, acquisti, produzione, officina, manutenzione, qualita, magazzino, amministrazione, finanza, risorse umane, assistenza, ufficio tecnico, progettazione, servizio clienti',
  'utveckling, forsaljning, inkop, ekonomi, kundtjanst, kundservice, underhall, kvalitet, salg, udvikling, utvikling, kundeservice',
  'sprzedaz, produkcja, zakupy, logistyka, magazyn, finanse, ksiegowosc, jakosc, продажи, производство, разработка, маркетинг, бухгалтерия, логистика, закупки',
);
/** "Engineering team", "Abteilung Vertrieb": words around a department's name. */
const AROUND =
  /^(?:the |our |dept |department |abteilung |bereich |afdeling |service |departement |area |reparto |dipartimento )?(?<name>.+?)(?: (?:team|teams|department|dept|division|jobs|roles|positions|bereich|abteilung))?$/;
/** 営業部, 製造部門, 技术部, 영업팀. */
const UNSPACED =
  /^[\u3041-\u30ff\u4e00-\u9fff]{1,8}(?:部|部門|部门|课|課)$|^[\uac00-\ud7af]{1,6}(?:팀|부|본부)$/;
const LABEL =
  /^(?:(?<sure>department|dept\.?|abteilung|fachbereich|afdeling|département|departamento|dipartimento|avdelning|dział|oddělení|отдел|部署|部门|부서)|team|function|job function|job area|(?:job )?category|bereich|vakgebied|service|pôle|métier|área|reparto|funzione)\s?[:：]\s?(?<name>[^\n:,;|·•]{2,50})/i;
/** The next label on the same line. */
const NEXT_LABEL = /\s+(?:location|standort|ort|type|lieu|ubicación|sede|plaats|ort|employment type)$/i;
const LONGEST = 50;

/** Whether a text is the name of a department and nothing else. */
export function isDepartment(text: string): boolean {
  if (text.length > LONGEST || text.length < 2) return false;
  if (UNSPACED.test(text)) return true;
  const folded = foldWords(text.replace(/&|\+/g, ' and '));
  if (KNOWN.has(folded)) return true;
  const name = AROUND.exec(folded)?.groups?.name ?? '';
  // "Sales and Service", "Konstruktion & Entwicklung": each part by its own name.
  const parts = name.split(/ (?:and|und|en|et|y|e|och|og|i) /);
  return parts.length <= 3 && parts.every((part) => KNOWN.has(part));
}

/** The department that a label names: "Department: Field Service". */
export function labelledDepartment(text: string): string[] {
  if (text.length > 300) return [];
  return text.split('\n').flatMap((line) => {
    const { sure, name = '' } = LABEL.exec(line)?.groups ?? {};
    const bare = name.replace(NEXT_LABEL, '').trim();
    return bare !== '' && (sure || isDepartment(bare)) ? [bare] : [];
  });
}
