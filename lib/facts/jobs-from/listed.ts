import type { PageReading, TextBlock } from '../../page/reading.ts';
import { isAdvertised, isJobTitle } from './title.ts';

/** Elements in which lists of jobs keep their titles. */
const TITLE_TAGS = new Set([
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'a',
  'td',
  'dt',
  'button',
  'summary',
  'strong',
  'b',
  'div',
  'span',
]);
/** Those that hold any text besides: there only what is advertised as a job counts. */
const LOOSE_TAGS = new Set(['div', 'span', 'td', 'strong', 'b', 'p']);

/** Sections of a single job's page: two of them say that the page's own title is the job's. */
const SECTIONS =
  /^(?:(?:job |your |key |main |what you['’]ll |about the )?(?:description|responsibilities|requirements|qualifications|duties|role|tasks|profile|what you['’]ll do|what we offer|how to apply|apply for this job|job summary|essential functions|position summary)|(?:ihre |deine )?(?:aufgaben|stellenbeschreibung|anforderungen|qualifikationen|profil|tätigkeiten|was (?:sie|dich) erwartet|das bieten wir|wir bieten)|(?:vos )?missions?|profil recherché|description du poste|compétences|funciones|requisitos|perfil|qué ofrecemos|mansioni|requisiti|descrizione|taken|functie-?eisen|functieomschrijving|wat wij bieden|arbetsuppgifter|kvalifikationer|職務内容|仕事内容|業務内容|応募資格|必須条件|歓迎条件|優遇条件|雇用形態|勤務地|募集要項詳細|岗位职责|任职要求|주요업무|자격요건|담당업무)\s?:?$/iu;

/** Titles of jobs in a careers page's lists and headings; those of people who tell how they work there are left out. */
export function listedTitles({ blocks, links }: PageReading): string[] {
  const titles = blocks.flatMap((block, at) =>
    isListed(block, blocks[at - 1]) ? [firstLine(block.text)] : [],
  );
  const linked = links
    .filter(({ region, text }) => region === 'main' && isJobTitle(text))
    .map(({ text }) => text);
  const labelled = blocks
    .filter(({ region }) => region === 'main')
    .flatMap(({ text }) => labelledTitle(text.slice(0, 300)));
  return [...titles, ...linked, ...labelled];
}

/** "Open position: fitter", "募集職種：…": said outright, whatever the element. */
const LABELLED =
  /^[^\p{L}]{0,6}(?:open position|open role|position|job title|vacancy|now hiring|we are hiring|we['’]re hiring|offene stelle|stelle|wir suchen|gesucht|poste(?: à pourvoir)?|on recrute|nous recrutons|puesto|vacante|vaga|posizione(?: aperta)?|cerchiamo|ricerchiamo|vacature|funksjon|stilling|tjänst|募集職種|職種|招聘岗位|모집분야)\s?[:：]\s*(?<title>[^\n]{4,160})/iu;

function labelledTitle(text: string): string[] {
  const said = LABELLED.exec(text)?.groups?.title ?? '';
  const title = said.split(/[,;(（]|\s[–—|-]\s/, 1)[0]?.trim() ?? '';
  return isJobTitle(title) ? [title] : [];
}

function isListed({ region, tag, text }: TextBlock, before: TextBlock | undefined): boolean {
  if (region !== 'main' || text.length > 300) return false;
  const title = firstLine(text);
  if (isAdvertised(title)) return TITLE_TAGS.has(tag) || tag === 'p';
  if (!TITLE_TAGS.has(tag) || LOOSE_TAGS.has(tag)) return false;
  return isJobTitle(title) && !isPerson(before?.text ?? '');
}

/** A single job's page says what the job is in its title or main heading. */
export function ownTitle({ title, headings, blocks }: PageReading): string[] {
  const sections = new Set(
    blocks.map(({ text }) => text).filter((text) => text.length <= 40 && SECTIONS.test(text)),
  );
  if (sections.size < 2) return [];
  const parts = title.split(/\s[|–—·:-]\s|｜|[|]/).map((part) => part.trim());
  const main = headings
    .filter(({ level, region }) => level <= 3 && region === 'main')
    .map(({ text }) => text);
  return [...parts, ...main].filter((text) => isJobTitle(text)).slice(0, 1);
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.trim() ?? '';
}

/** "Anna Larsen", "Anna L.": two or three capitalised words without a role. */
function isPerson(text: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,2}$/u.test(text) && !isJobTitle(text);
}
