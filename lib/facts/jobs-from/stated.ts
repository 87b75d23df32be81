import type { PageReading } from '../../page/reading.ts';
import { readCount } from '../../text/numbers.ts';
import { Phrases, type Word, wordsOf } from '../../text/words.ts';
import type { Count } from '../fact.ts';
import { saysWe } from '../self.ts';

/** Jobs that wait for somebody, as they are counted. One line a language. */
const OPEN_JOBS = new Phrases(
  'open positions, open position, open roles, open role, open jobs, open vacancies, open opportunities, open requisitions, job openings, job opening, job opportunities, job vacancies, current openings, current vacancies, current opportunities, live vacancies, vacancies, positions open, positions available, roles open, roles available, available positions, available roles, available jobs, jobs available, open job offers, openings',
  'offene stellen, offene stelle, offene positionen, offene position, offene jobs, freie stellen, freie positionen, stellenangebote, stellenanzeigen, stellenausschreibungen, aktuelle stellen, vakanzen, vakante stellen',
  'vacatures, openstaande vacatures, open vacatures, openstaande functies, postes ouverts, postes à pourvoir, poste à pourvoir, postes disponibles, offres d emploi, offres en cours',
  'vacantes, vacantes abiertas, puestos abiertos, puestos vacantes, puestos disponibles, ofertas de empleo, ofertas de trabajo, posiciones abiertas, vagas, vagas abertas, vagas disponíveis, oportunidades abertas',
  'posizioni aperte, posizione aperta, offerte di lavoro, ricerche in corso, lediga jobb, lediga tjänster, ledige stillinger, ledige jobs, ledige job, avointa työpaikkaa, avoimet työpaikat',
  'ofert pracy, oferty pracy, wolnych stanowisk, otwartych rekrutacji, volných míst, volných pozic, открытых вакансий, вакансий, вакансии',
);
/** Enough on a careers page, where the company counts nothing else that way. */
const JOBS = new Phrases(
  'jobs, positions, roles, opportunities, results, stellen, jobangebote, offres, postes, ofertas, puestos, resultados, offerte, functies, tjänster, jobb, stillinger',
);
const UNSPACED =
  /(\d{1,5})\s?件(?:の?(?:求人|募集|採用))|(?:求人|募集中?|募集職種)[^\d\n]{0,6}(\d{1,5})\s?件|(\d{1,5})\s?个(?:职位|岗位)|채용[^\d\n]{0,8}(\d{1,5})\s?건/;

/** Others' jobs, and jobs of other times. */
const NOT_THESE = new Phrases(
  'customer*, client*, candidates, employers, recruiters, filled, created, per, every, average, annually, year, years, since, similar, kunde*, bewerber, besetzt, geschaffen, pro, jahr, jährlich, créés, par, creados, anuales, creati, klanten, worldwide companies',
);
/** "Over 50", "mehr als 50": more than the number. */
const OVER = new Phrases(
  'over, more than, above, at least, über, mehr als, mindestens, plus de, au moins, más de, al menos, oltre, più di, almeno, meer dan, ruim, mais de, över, mer än, over, ponad, více než, более',
);
const LONGEST = 240;
/** A label; a longer text must speak as the company. */
const LABEL = 60;
const MOST = 20_000;

interface Stated {
  count: Count;
  quote: string;
}

/** What a page states about how many jobs are open, each number once. @param onCareers whether the page is about jobs as a whole. */
export function statedCounts({ blocks, links }: PageReading, onCareers: boolean): Stated[] {
  const found = new Map<string, Stated>();
  const labels = links.filter(({ text }) => text.length <= LABEL);
  for (const { text } of [...blocks, ...labels]) {
    if (!/\d/.test(text)) continue;
    for (const line of text.split('\n')) {
      if (line.length > LONGEST) continue;
      const count = countIn(line, onCareers);
      if (count) found.set(`${count.min}`, found.get(`${count.min}`) ?? { count, quote: line });
    }
  }
  return [...found.values()].slice(0, 3);
}

function countIn(line: string, onCareers: boolean): Count | undefined {
  const unspaced = UNSPACED.exec(line);
  if (unspaced) return exactly(Number(unspaced.slice(1).find(Boolean)));
  const words = wordsOf(line);
  const at = words.findIndex((word, index) => word.isCount && isOfJobs(line, words, index, onCareers));
  const word = words[at];
  if (!word || NOT_THESE.isIn(words)) return undefined;
  if (line.length > LABEL && !onCareers && !saysWe(words)) return undefined;
  const number = readCount(word.text);
  if (number === undefined || number < 1 || number > MOST || isYear(word.text)) return undefined;
  const isOver = line[word.to] === '+' || OVER.endingBefore(words, at) > 0;
  return isOver ? { min: number } : exactly(number);
}

function exactly(number: number): Count {
  return { min: number, max: number };
}

/** "23 open positions", "14 current job openings"; "Open positions (23)", "Offene Stellen: 14". */
function isOfJobs(line: string, words: readonly Word[], at: number, onCareers: boolean): boolean {
  for (const next of [at + 1, at + 2]) {
    if (words[next]?.isCount) break;
    if (OPEN_JOBS.startingAt(words, next) > 0) return true;
  }
  if (onCareers && line.length <= LABEL && endsLine(words, at + 1, JOBS)) return true;
  const word = words[at];
  const isBehind =
    word !== undefined && at === words.length - 1 && /[(:[]\s?$/.test(line.slice(0, word.from));
  return isBehind && line.length <= LABEL && OPEN_JOBS.endingBefore(words, at) > 0;
}

/** "24 jobs", "Showing 24 results": nothing stands behind it but a word or two. */
function endsLine(words: readonly Word[], at: number, phrases: Phrases): boolean {
  const length = phrases.startingAt(words, at);
  return length > 0 && words.length - (at + length) <= 1;
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}
