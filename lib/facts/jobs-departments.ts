import type { TextBlock } from '../page/reading.ts';
import type { Fact } from './fact.ts';
import { jobsOn } from './jobs.ts';
import { isDepartment, labelledDepartment } from './jobs-from/departments.ts';
import type { Page } from './page.ts';
import { textsOf } from './structured.ts';

/** More departments say no more. */
const MOST = 20;
/** A heading's first job stands right under it, or behind a line about the department. */
const REACH = 3;

/** Departments that hire: as the job postings say, as a label beside a job says, and as headings over jobs. */
export function departmentFacts(page: Page): Fact[] {
  const { jobs } = jobsOn(page);
  if (jobs.length === 0) return [];
  const found = new Map<string, Fact>();
  const put = (fact: Fact & { key: 'department' }) => {
    const key = fact.value.toLowerCase();
    if (!found.has(key)) found.set(key, fact);
  };
  for (const node of page.nodes) {
    if (!node.types.includes('JobPosting')) continue;
    for (const text of ['occupationalCategory', 'department'].flatMap((key) => textsOf(node, key))) {
      if (isDepartment(text)) put(page.fact('department', text, node.source, text, 0.85));
    }
  }
  const titles = jobs.map(({ title }) => title);
  const main = page.reading.blocks.filter(({ region }) => region === 'main');
  for (const [at, block] of main.entries()) {
    for (const text of [...beside(block, titles), ...labelledDepartment(block.text)]) {
      put(page.fact('department', text, 'label', block.text, 0.8));
    }
    if (isHeading(block) && isDepartment(bare(block.text)) && leads(main, at, titles)) {
      put(page.fact('department', bare(block.text), 'landmark', block.text, 0.8));
    }
  }
  return [...found.values()].slice(0, MOST);
}

function isHeading({ tag, text }: TextBlock): boolean {
  return text.length <= 50 && !/\n|[:：]./.test(text) && !/^(?:td|address|figcaption)$/.test(tag);
}

/** "Engineering (4)", "Sales – 2 openings" → the department alone. */
function bare(text: string): string {
  return text.replace(/\s*[([–—:-]?\s*\d{1,3}(?: [a-z]{3,9})?[)\]]?:?$/i, '').trim();
}

/** Whether a job follows before the next department does. */
function leads(blocks: readonly TextBlock[], at: number, titles: readonly string[]): boolean {
  const next = blocks.slice(at + 1, at + 1 + REACH);
  const stop = next.findIndex(({ text }) => isDepartment(bare(text)));
  return (stop < 0 ? next : next.slice(0, stop)).some(({ text }) =>
    titles.some((title) => text.startsWith(title)),
  );
}

/** The parts of a job's own row behind its title: "Fitter · Field Service · Leeds". */
function beside({ text }: TextBlock, titles: readonly string[]): string[] {
  if (text.length > 200 || !titles.some((title) => text.startsWith(title))) return [];
  return text
    .split(/\s[·•|｜–—]\s|\n|\t/)
    .slice(1)
    .map((part) => part.trim())
    .filter(isDepartment);
}
