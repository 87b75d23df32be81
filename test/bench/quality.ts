import { readFile } from 'node:fs/promises';
import { JSDOM } from 'jsdom';
import { bestFact } from '../../lib/facts/fact.ts';
import { understand } from '../../lib/facts/understand.ts';
import { readPage } from '../../lib/page/read.ts';
import { type LabelledPage, readLabels } from '../evaluate/labels.ts';
import { domainOf, sameName } from '../evaluate/same.ts';
import type { Part, Row } from './row.ts';

/** What both say of a page. metascraper's logo has no counterpart: Fitmark keeps no pictures. */
const QUESTIONS = ['name', 'domain', 'language'] as const;
type Question = (typeof QUESTIONS)[number];
type Said = Partial<Record<Question, string>>;
type Scrape = (page: { html: string; url: string }) => Promise<Record<string, string | null>>;

const INSTALL =
  'npm install --no-save --ignore-scripts metascraper metascraper-lang metascraper-publisher metascraper-url';

/**
 * Facts of the labelled company pages, where both Fitmark and metascraper answer. metascraper is no dependency: it brings
 * 130 packages and a native one that is compiled when it is installed.
 */
export async function quality(folder: string | undefined, limit?: number): Promise<Part> {
  const title = 'Facts, beside metascraper';
  if (folder === undefined) return { title, about: 'Not measured: name a DIR of labelled pages.', rows: [] };
  const scrape = await metascraper();
  if (!scrape) return { title, about: `Not measured: metascraper is not here. \`${INSTALL}\``, rows: [] };
  const companies = (await readLabels(folder)).filter(({ kind }) => kind === 'company');
  const asked: Asked[] = [];
  for (const page of companies.slice(0, limit)) asked.push(await ask(page, scrape));
  return {
    title,
    about:
      'Share of right answers on company pages where both answer; Fitmark’s page is read by jsdom. Languages are not labelled: there it is the share on which both agree.',
    rows: QUESTIONS.flatMap((question) => rowOf(question, asked)),
  };
}

async function metascraper(): Promise<Scrape | undefined> {
  // Named at run time, so that nothing asks for packages that need not be there.
  const names = ['metascraper', 'metascraper-lang', 'metascraper-publisher', 'metascraper-url'];
  try {
    const [core, ...rules] = await Promise.all(names.map((name) => import(name)));
    return core.default(rules.map((rule) => rule.default()));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

interface Asked {
  labels: LabelledPage['facts'];
  ours: Said;
  theirs: Said;
}

async function ask({ file, url, facts }: LabelledPage, scrape: Scrape): Promise<Asked> {
  const bytes = await readFile(file);
  const { window } = new JSDOM(bytes, { url });
  const said = understand(readPage(window.document, url), 0);
  const html = window.document.documentElement.outerHTML;
  window.close();
  const { publisher, lang, url: address } = await scrape({ html, url });
  const [name, language] = [bestFact(said.facts, 'name')?.value, bestFact(said.facts, 'language')?.value];
  return {
    labels: facts,
    ours: withoutEmpty({ name, domain: said.domain, language }),
    theirs: withoutEmpty({
      name: publisher,
      domain: address && URL.canParse(address) ? domainOf(new URL(address).hostname) : undefined,
      language: lang?.slice(0, 2),
    }),
  };
}

function withoutEmpty(said: Record<Question, string | null | undefined>): Said {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value));
}

function rowOf(question: Question, asked: readonly Asked[]): Row[] {
  const pairs = asked.flatMap(({ labels, ours, theirs }) => {
    const [a, b] = [ours[question], theirs[question]];
    const label = question === 'language' ? a : labels[question];
    return a && b && typeof label === 'string'
      ? [{ ours: right(question, label, a), theirs: right(question, label, b) }]
      : [];
  });
  const share = (of: 'ours' | 'theirs') => (100 * pairs.filter((pair) => pair[of]).length) / pairs.length;
  const answered = (of: 'ours' | 'theirs') => asked.filter((one) => one[of][question]).length;
  if (pairs.length === 0) return [];
  return [
    {
      what: question,
      unit: '%',
      figures: { median: share('ours'), n: pairs.length },
      beside: { what: 'metascraper', value: share('theirs') },
      note: `answered on ${answered('ours')} and ${answered('theirs')} of ${asked.length}`,
    },
  ];
}

function right(question: Question, label: string, said: string): boolean {
  if (question === 'name') return sameName(label, said);
  return question === 'domain' ? domainOf(label) === domainOf(said) : label === said;
}
