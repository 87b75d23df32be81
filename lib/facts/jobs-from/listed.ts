import type { PageReading, TextBlock } from '../../page/reading.ts';
import { namedPage } from '../page-words.ts';
import { cellTitle, labelledTitle } from './labelled.ts';
import { rowTitle } from './row.ts';
import { jobsSection } from './section.ts';
import { isAdvertised, isJobTitle, isLinkTitle } from './title.ts';

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

/**
 * Titles of jobs in lists, tables and headings; those of people who tell how they work there are left out.
 *
 * @param whole whether the whole page is about jobs; else only what stands under a heading that announces them counts.
 * @param told titles that the page tells elsewhere, in postings for machines.
 */
export function listedTitles(
  { blocks, links }: PageReading,
  whole: boolean,
  told: readonly string[],
): string[] {
  const section = jobsSection(blocks);
  if (!whole && section.size === 0) return [];
  const rows = blocks.filter((block) => block.region === 'main' && (whole || section.has(block)));
  const linked = links
    .filter(({ region, text }) => region === 'main' && isJobTitle(text))
    .map(({ text }) => text)
    .filter((text) => whole || rows.some((row) => row.text.includes(text)));
  const known = [...told, ...linked];
  const titles = rows.flatMap((row, at) =>
    isListed(row, rows[at - 1], known) ? [rowTitle(row.text, known)] : [],
  );
  const labelled = rows.flatMap((row, at) => [
    ...labelledTitle(row.text.slice(0, 300)),
    ...cellTitle(rows[at - 1], row),
  ]);
  const all = [
    ...linked.map((title) => rowTitle(title, [])),
    ...titles,
    ...siblings(rows, section, known),
    ...labelled,
  ];
  // A card's link says its lines without space: "EngineerBristol" where "Engineer" stands as well.
  return all.filter((title) => !all.some((other) => isGluedTo(title, other)));
}

function isGluedTo(title: string, other: string): boolean {
  return title.startsWith(other) && /^\p{L}/u.test(title.slice(other.length));
}

function isListed(
  { tag, text }: TextBlock,
  before: TextBlock | undefined,
  known: readonly string[],
): boolean {
  if (text.length > 300) return false;
  const title = rowTitle(text, known);
  if (isAdvertised(title)) return TITLE_TAGS.has(tag) || tag === 'p';
  if (!TITLE_TAGS.has(tag) || LOOSE_TAGS.has(tag)) return false;
  return isJobTitle(title) && !isPerson(before?.text ?? '');
}

/** Items of a list under such a heading of which at least half are titles: the others are jobs too, by whatever name. */
function siblings(
  rows: readonly TextBlock[],
  section: ReadonlySet<TextBlock>,
  known: readonly string[],
): string[] {
  const lists: string[][] = [];
  for (const [at, row] of rows.entries()) {
    if (row.tag !== 'li' || !section.has(row)) continue;
    if (rows[at - 1]?.tag !== 'li' || !section.has(rows[at - 1] ?? row)) lists.push([]);
    lists.at(-1)?.push(rowTitle(row.text, known));
  }
  return lists.flatMap((items) => {
    const titles = items.filter((title) => isJobTitle(title));
    return titles.length >= 2 && titles.length * 2 >= items.length ? items.filter(isLinkTitle) : [];
  });
}

/** A single job's page says what the job is in its title or main heading. */
export function ownTitle({ url, title, headings, blocks }: PageReading): string[] {
  const sections = new Set(
    blocks.map(({ text }) => text).filter((text) => text.length <= 40 && SECTIONS.test(text)),
  );
  if (sections.size < 2 && !liesAmongJobs(url)) return [];
  const parts = title.split(/\s[|–—·:-]\s|｜|[|]/).map((part) => part.trim());
  const main = headings
    .filter(({ level, region }) => level <= 3 && region === 'main')
    .map(({ text }) => text);
  return [...parts, ...main].filter((text) => isJobTitle(text)).slice(0, 1);
}

/** "/careers/133", "/jobs/fitter-leeds": one step below the page of all jobs. */
function liesAmongJobs(url: string): boolean {
  const parts = new URL(url).pathname.split('/').filter(Boolean);
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && !namedPage(last) && namedPage(parts.at(-2) ?? '') === 'careers';
}

/** "Anna Larsen", "Anna L.": two or three capitalised words without a role; "Offene Stellen" is a heading. */
function isPerson(text: string): boolean {
  return (
    /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,2}$/u.test(text) && !isJobTitle(text) && !namedPage(text)
  );
}
