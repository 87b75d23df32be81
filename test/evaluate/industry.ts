import type { Account } from '../../lib/account/account.ts';
import { type IndustryKnown, industryOf } from '../../lib/account/industry-of.ts';
import { bestFact } from '../../lib/facts/fact.ts';
import { share } from '../models/industry-figures.ts';
import { factsOfPage } from './as-labelled.ts';
import type { ScoredPage } from './tally.ts';

/** What was made of a company's industry from one page. */
export interface IndustryRead extends Pick<IndustryKnown, 'by' | 'sure'> {
  /** Ids, likeliest first. */
  likely: string[];
}

/** What one page's facts make of the industry, and the page's language; nothing of what other pages said. */
export function industryRead(account: Pick<Account, 'facts'>, url: string) {
  const facts = factsOfPage(account, url);
  const known = industryOf({ facts });
  const industry: IndustryRead | null = known
    ? { by: known.by, sure: known.sure, likely: known.likely.map((each) => each.industry) }
    : null;
  return { industry, language: bestFact(facts, 'language')?.value ?? null };
}

/** Page id → industries by hand: the one asked for, then, where a rep would take either, the other. */
export type IndustryLabels = ReadonlyMap<string, readonly string[]>;

type Judged = [read: IndustryRead, right: readonly string[]];

/**
 * How often the first of the industries named, and one of all named, is the one asked for, where they are said and not only hinted;
 * by whom, and of English pages apart. None where no page has a label.
 */
export function industryLines(scored: readonly ScoredPage[], labels: IndustryLabels): string[] {
  const labelled = scored.filter(({ page }) => labels.has(page.id));
  if (labelled.length === 0) return [];
  const judge = (of: readonly ScoredPage[]) =>
    of.flatMap(({ page, row }): Judged[] =>
      row.industry ? [[row.industry, labels.get(page.id) ?? []]] : [],
    );
  const all = judge(labelled);
  const said = all.filter(([{ sure }]) => sure);
  const by = Map.groupBy(said, ([read]) => read.by);
  const english = labelled.filter(({ row }) => row.language === 'en');
  const saidInEnglish = judge(english).filter(([{ sure }]) => sure);
  return [
    `industry: it speaks on ${share(said.length, labelled.length)} labelled pages: ${rightOn(said)}`,
    ...[...by].map(([whom, of]) => `  by ${whom}: ${rightOn(of)}`),
    `  English: it speaks on ${share(saidInEnglish.length, english.length)} pages: ${rightOn(saidInEnglish)}`,
    `  hints: ${rightOn(all.filter(([{ sure }]) => !sure))}`,
  ];
}

function rightOn(judged: readonly Judged[]): string {
  const count = (is: (one: Judged) => boolean) => share(judged.filter(is).length, judged.length);
  return [
    `first right on ${count(([{ likely }, [asked]]) => likely[0] === asked)}`,
    `among three ${count(([{ likely }, [asked = '']]) => likely.includes(asked))}`,
    `first right where a rep would take either of two ${count(([{ likely }, right]) => right.includes(likely[0] ?? ''))}`,
  ].join('; ');
}
