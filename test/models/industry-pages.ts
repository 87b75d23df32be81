import { readFileSync } from 'node:fs';
import { type IndustryAnswer, industriesOf } from '../../lib/facts/industry-from/industries-of.ts';
import type { IndustryModel } from '../../lib/facts/industry-from/model.ts';
import { usefulText } from '../../lib/facts/industry-from/useful-text.ts';
import { languageFacts } from '../../lib/facts/language.ts';
import { openPage } from '../../lib/facts/page.ts';
import { INDUSTRY_IDS } from '../../lib/icp/industries.ts';
import type { PageReading } from '../../lib/page/reading.ts';
import { figures, type Judged, judged } from './industry-figures.ts';

/** The industries of the development pages, mapped by hand: page id → the one asked for, then one that is right too. */
export function industriesLabelled(file: string): Map<string, string[]> {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'));
  return new Map(
    rows.map((row) => {
      const [id = '', ...industries] = row.split('\t');
      if (industries.some((industry) => !INDUSTRY_IDS.some((known) => known === industry)))
        throw new Error(`No industry of ours: ${row}`);
      return [id, industries];
    }),
  );
}

/** What is said of a page: as the extension would ask. */
export function answerForPage(reading: PageReading, model: IndustryModel): IndustryAnswer {
  const page = openPage(reading, 0);
  const language = languageFacts(page).find(({ key }) => key === 'language')?.value;
  return industriesOf(usefulText(page), typeof language === 'string' ? language : 'en', model);
}

/** Lines of the table of pages: each page once as asked for, once where either industry counts; and by language. */
export function pageLines(
  pages: readonly { id: string; answer: IndustryAnswer }[],
  labels: ReadonlyMap<string, string[]>,
): string[] {
  const asked = pages.filter(({ id }) => labels.has(id));
  const lines = (['model', 'keywords'] as const).flatMap((by) => {
    const of = asked.filter(({ answer }) => 'by' in answer && answer.by === by);
    const all = (most: number): Judged[] =>
      of.flatMap(({ id, answer }) => judged(answer, labels.get(id)?.slice(0, most) ?? []) ?? []);
    return [
      `pages, by ${by}, the one asked for: ${figures(all(1))}`,
      `pages, by ${by}, either: ${figures(all(2))}`,
    ];
  });
  const silent = asked.filter(({ answer }) => !('by' in answer));
  return [
    ...lines,
    `pages with nothing said (too little text or another language): ${silent.length} of ${asked.length}`,
  ];
}
