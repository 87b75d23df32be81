import { foldWords } from '../../text/fold.ts';
import type { Page } from '../page.ts';
import { isPageName } from '../page-words.ts';
import { textsOf } from '../structured.ts';
import type { Sign } from './sign.ts';

/**
 * Where places that show many companies count what they hold: "1,284 jobs found", "2.316 Firmen", "400 employers". As
 * `foldWords` writes it: patterns in plain letters cost a worker that has just been woken nothing to compile.
 */
const NUMBER = '(?:^| )(\\d{1,3}(?: \\d{3})+|\\d{2,7}) (?:[a-z]+ ){0,2}?';
const JOBS = new RegExp(
  `${NUMBER}(?:jobs?|vacancies|job offers|jobangebote|stellenangebote|stellenanzeigen|offres d emploi|ofertas de (?:empleo|trabajo)|vagas|offerte di lavoro|vacatures|lediga jobb|ledige (?:jobs|stillinger)|ofert pracy)(?: |$)`,
);
const COMPANIES = new RegExp(
  `${NUMBER}(?:companies|suppliers|manufacturers|vendors|businesses|employers|recruiters|firms|exporters|dealers|firmen|unternehmen|anbieter|lieferanten|hersteller|arbeitgeber|entreprises|fournisseurs|fabricants|recruteurs|empresas|proveedores|fabricantes|aziende|fornitori|fornecedores|bedrijven|leveranciers|foretag|leverantorer|virksomheder|leverandorer|firm|dostawcow)(?: |$)`,
);
/** Fewer may be the company's own openings, or its customers. */
const MANY_JOBS = 100;
const MANY_COMPANIES = 50;

/** What only places for other people's jobs offer. */
const TAKES_JOBS =
  /^(?:post (?:a|your) (?:jobs?|vacancy|vacancies)(?: ads?)?|advertise (?:a|your) (?:job|vacancy)|(?:employers?|recruiters?) (?:login|area|sign in|zone)|(?:stellenanzeige|anzeige|job) (?:schalten|aufgeben|inserieren)|(?:publier|déposer) une (?:offre|annonce)(?: d['’]emploi)?|espace recruteurs?|publicar (?:una )?oferta(?: de (?:empleo|trabajo))?|publicar vaga|pubblica (?:un )?(?:annuncio|offerta)(?: di lavoro)?|vacature plaatsen|annonsera jobb|opslå job)$/i;

/** Links beside each company of a directory. */
const BESIDE_EACH =
  /^(?:(?:view|see|open) (?:company|supplier|business|firm|full)?\s?profile|visit (?:web ?site|homepage)|view (?:company|supplier|listing)|(?:contact|message) (?:the )?(?:supplier|seller|company|business)|(?:request|get) (?:a )?quotes?|firmenprofil|zum (?:firmen)?profil|(?:profil|firma) (?:ansehen|anzeigen)|anbieter kontaktieren|voir (?:la fiche|le profil|l['’]entreprise)|ver (?:perfil|ficha|empresa)|(?:vedi|visualizza) (?:profilo|scheda|azienda)|bekijk (?:profiel|bedrijf)|visa (?:profil|företag))$/i;
/** A folder whose every page is one company. */
const OF_ONE_COMPANY =
  /\/(?:compan(?:y|ies)|suppliers?|vendors?|manufacturers?|business(?:es)?|firms?|biz|employers?|listings?|profiles?|firma|firmen|unternehmen|anbieter|hersteller|entreprises?|societes?|fournisseurs?|empresas?|proveedor(?:es)?|aziend[ae]|fornitor[ei]|bedrijf|bedrijven|foretag)\/[^/]+\/?$/i;
/** Companies shown on one page that make it a list of them. */
const SHOWN = 5;

/** What tells that a page shows many companies, their jobs or their profiles, rather than being one company's own. */
export function manyCompaniesSigns(page: Page): Sign[] {
  const labels = new Set(page.reading.links.map(({ text }) => text).filter((text) => text.length <= 50));
  return [...jobBoardSigns(page, labels), ...directorySigns(page)];
}

function jobBoardSigns(page: Page, labels: ReadonlySet<string>): Sign[] {
  const signs: Sign[] = [];
  const say = (weight: number, why: string) => signs.push({ for: 'listing', weight, why });
  const employers = new Set(
    page.nodes
      .filter(({ types }) => types.includes('JobPosting'))
      .flatMap((node) => textsOf(node, 'hiringOrganization').slice(0, 1))
      .map((name) => name.toLowerCase()),
  );
  if (employers.size >= 3) say(6, `it shows the jobs of ${employers.size} employers`);
  if ([...labels].some((label) => TAKES_JOBS.test(label))) say(3, 'it takes jobs from employers');
  const said = saidAtTop(page);
  if (countIn(said, JOBS) >= MANY_JOBS) say(2, 'it counts its jobs');
  if (countIn(said, JOBS) > 0 && countIn(said, COMPANIES) >= MANY_COMPANIES)
    say(2.5, 'it counts jobs and their employers');
  return signs;
}

function directorySigns(page: Page): Sign[] {
  const signs: Sign[] = [];
  const say = (weight: number, why: string) => signs.push({ for: 'directory', weight, why });
  const { title, headings } = page.reading;
  const head = [title, headings.find(({ level }) => level === 1)?.text ?? ''];
  if (countIn(head, COMPANIES) >= MANY_COMPANIES) say(2.5, 'it counts the companies it lists');
  if (isProfile(page.url, title)) say(1.5, 'it is one company’s page among others by its address');
  const links = page.reading.links.filter(({ region }) => region === 'main');
  const beside = new Set(links.filter(({ text }) => BESIDE_EACH.test(text)).map(({ href }) => href));
  const profiles = new Set(
    links
      .filter(({ href, text }) => URL.canParse(href) && isProfile(new URL(href), text))
      .map(({ href }) => href),
  );
  if (profiles.size >= SHOWN) {
    say(beside.size >= SHOWN ? 4 : 2.5, `it links the pages of ${profiles.size} companies`);
  }
  const companies = page.nodes.filter(
    ({ types, role }) =>
      role === 'item' && types.some((type) => /Organization$|Business$|Corporation$/.test(type)),
  );
  if (companies.length >= SHOWN) say(4, `its structured data lists ${companies.length} companies`);
  return signs;
}

function isProfile({ pathname }: URL, text: string): boolean {
  return (
    OF_ONE_COMPANY.test(pathname) &&
    !isPageName(pathname.split('/').filter(Boolean).at(-1) ?? '') &&
    text !== ''
  );
}

/** Title, description, first headings: where a page says what it holds. */
function saidAtTop({ reading }: Page): string[] {
  const description = reading.meta.find(({ name }) => name === 'description')?.content ?? '';
  return [reading.title, description, ...reading.headings.slice(0, 2).map(({ text }) => text)];
}

function countIn(texts: readonly string[], pattern: RegExp): number {
  const counts = texts.map((text) => pattern.exec(foldWords(text.slice(0, 300)))?.[1] ?? '');
  return Math.max(0, ...counts.map((count) => Number(count.replaceAll(' ', ''))));
}
