import type { TextBlock } from '../../page/reading.ts';
import { foldWords } from '../../text/fold.ts';
import { isPageName, namedPage } from '../page-words.ts';

/**
 * Lines under which a company lists its open jobs, as `foldWords` writes them. Plain letters only: patterns with `\p{L}` cost
 * a worker that has just been woken milliseconds to compile.
 */
const HIRING = new RegExp(
  `(?:^| )(?:${[
    '(?:open|current|available|latest) (?:positions?|openings?|roles?|vacanc(?:y|ies)|jobs)|job openings?|(?:we are|we re|now|currently) (?:currently |always |now )?(?:hiring|recruiting|looking for)|following (?:positions|roles|vacancies)',
    'offene (?:stellen|positionen|jobs)|stellenangebote?|freie stellen|wir suchen|aktuelle jobs|(?:open|huidige|onze) vacatures|wij zoeken|we zoeken',
    '(?:nous|on) recrut(?:ons|e)|postes (?:ouverts|a pourvoir|disponibles)|offres d emploi|(?:puestos|vacantes|posiciones) (?:abiert[oa]s|disponibles|vacantes)|ofertas de (?:empleo|trabajo)|estamos (?:contratando|buscando)|posizioni aperte|cerchiamo|ricerchiamo|vagas (?:abertas|disponiveis)',
    'ledig[ae] (?:jobb|tjanster|stillinger|jobs)|vi (?:soker|soger)|soker vi|avoimet (?:tyo)?paikat|oferty pracy|zatrudnimy|volna mista|открытые вакансии',
  ].join('|')})(?: |$)|募集職種|募集要項|採用情報|求人情報|招聘职位|在招职位|채용 ?공고`,
);
/** A longer line is a paragraph about working there. */
const LONGEST = 90;
/** Lead-ins stand below all headings. */
const LEAD_IN = 7;

/** The blocks of a page under a heading or line that says that jobs follow, whatever else the page is about. */
export function jobsSection(blocks: readonly TextBlock[]): ReadonlySet<TextBlock> {
  const inside = new Set<TextBlock>();
  let opened: number | undefined;
  for (const block of blocks) {
    if (block.region !== 'main') continue;
    const level = Number(/^h([1-6])$/.exec(block.tag)?.[1] ?? LEAD_IN);
    if (isOpening(block, level)) opened = Math.min(level, opened ?? LEAD_IN);
    else if (opened !== undefined && level <= opened && level < LEAD_IN) opened = undefined;
    if (opened !== undefined) inside.add(block);
  }
  return inside;
}

/** A heading of that kind, or a short line that ends in a colon or holds its only job behind one. */
function isOpening({ text }: TextBlock, level: number): boolean {
  if (text.length > LONGEST) return false;
  if (level < LEAD_IN && isPageName(text) && namedPage(text) === 'careers') return true;
  const isLine = level < LEAD_IN || /[:：]/.test(text);
  return isLine && HIRING.test(foldWords(text));
}
