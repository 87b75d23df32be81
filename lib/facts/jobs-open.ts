import type { Count, Fact } from './fact.ts';
import { jobsOn } from './jobs.ts';
import { statedCounts } from './jobs-from/stated.ts';
import type { Page } from './page.ts';
import { pageKind } from './page-kind.ts';

/** How many jobs are open: as stated, else as many as the company's own list of jobs shows. */
export function openJobsFacts(page: Page): Fact[] {
  const onCareers = pageKind(page).kind.page === 'careers';
  const stated = statedCounts(page.reading, onCareers);
  if (stated.length > 0) {
    return stated.map(({ count, quote }) => page.fact('openJobs', count, 'text', quote, 0.85));
  }
  const listed = onCareers ? listedCount(page) : undefined;
  if (!listed) return [];
  const quote = jobsOn(page)
    .jobs.map(({ title }) => title)
    .join(' · ');
  return [page.fact('openJobs', listed, 'landmark', quote, 0.6)];
}

/** What stands under a list that goes on elsewhere, and beside one that shows a choice. */
const GOES_ON =
  /^(?:(?:load|show|see|view) (?:more|all)(?: (?:jobs|positions|roles|openings|vacancies))?|(?:all|more) (?:jobs|positions|openings|vacancies)|next(?: page)?|older|mehr (?:laden|anzeigen|stellen)|weitere (?:laden|stellen|jobs)|alle (?:stellen|jobs|vacatures)(?: anzeigen)?|voir plus|(?:voir )?toutes (?:nos|les) offres|suivant|ver (?:más|todas)(?: las (?:ofertas|vacantes))?|siguiente|carica altr[eio]|mostra (?:di più|tutte)|meer (?:laden|vacatures)|ver mais|visa (?:fler|alla)|2|»|›|>)$/i;
/** The reader keeps no more links and blocks than these: a longer list was cut. */
const CERTAIN = 60;

function listedCount(page: Page): Count | undefined {
  const { jobs, single } = jobsOn(page);
  if (single || jobs.length === 0) return undefined;
  const min = jobs.length;
  const { links, blocks } = page.reading;
  const labels = [...links, ...blocks].filter(({ region, text }) => region === 'main' && text.length < 40);
  const isWhole = min < CERTAIN && !labels.some(({ text }) => GOES_ON.test(text));
  return isWhole ? { min, max: min } : { min };
}
