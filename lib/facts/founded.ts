import type { TextBlock } from '../page/reading.ts';
import { sentencesOf } from '../text/sentences.ts';
import { wordsOf } from '../text/words.ts';
import type { Fact, Source } from './fact.ts';
import { labelledYears } from './founded-from/labelled.ts';
import { type Manner, statementsIn } from './founded-from/statement.ts';
import { isOfTheCompany } from './founded-from/subject.ts';
import { ownNodes } from './own-nodes.ts';
import type { Page } from './page.ts';
import { pageKind } from './page-kind.ts';
import { selfNamer } from './self.ts';
import { textsOf } from './structured.ts';

interface Found {
  year: number;
  source: Source;
  quote: string;
  confidence: number;
}

const SURENESS: Readonly<Record<Manner, number>> = { founded: 0.9, story: 0.8, started: 0.75, since: 0.7 };
/** Few companies are older than the first stock exchange; an earlier number is a price or a code. */
const EARLIEST = 1500;
/** Pages that tell of others: there the company must be named. */
const OF_OTHERS = new Set(['customers', 'blog']);
const MOST = 3;
/** Sentences with a year that are looked at: pages with more are chronicles. */
const SENTENCES = 80;

/**
 * The year in which the company began, from explicit statements only: "founded in 1998", "seit 1987", a profile's "設立".
 * Never a copyright range, a person's, product's or partner's year; "in business for 25 years" is no statement of a year.
 */
export function foundedFacts(page: Page): Fact[] {
  const best = new Map<number, Found>();
  for (const each of [...structured(page), ...labelled(page), ...stated(page)]) {
    if (each.year < EARLIEST) continue;
    const known = best.get(each.year);
    if (!known || known.confidence < each.confidence) best.set(each.year, each);
  }
  return [...best.values()]
    .sort((a, b) => b.confidence - a.confidence || a.year - b.year)
    .map(({ year, source, quote, confidence }) => page.fact('founded', year, source, quote, confidence))
    .filter(({ value, seenAt }) => value <= new Date(seenAt).getUTCFullYear())
    .slice(0, MOST);
}

function structured(page: Page): Found[] {
  return ownNodes(page).flatMap((node) =>
    textsOf(node, 'foundingDate').flatMap((text) => {
      const year = /^\s*(\d{4})(?!\d)/.exec(text)?.[1];
      const quote = `foundingDate: ${text}`;
      return year ? [{ year: Number(year), source: node.source, quote, confidence: 0.95 }] : [];
    }),
  );
}

function labelled(page: Page): Found[] {
  const years = labelledYears(page.reading.blocks);
  return years.map(({ year, quote }) => ({ year, source: 'label', quote, confidence: 0.92 }));
}

function stated(page: Page): Found[] {
  const namesSelf = selfNamer(page);
  const { blocks, meta } = page.reading;
  const descriptions = meta.filter(({ name }) => /^(?:og:)?description$/.test(name));
  const texts = [
    ...blocks.filter(({ region }) => region !== 'nav').map(withYearBefore),
    ...descriptions.map(({ content }) => content),
  ];
  const sentences = texts.flatMap(sentencesWithYear).slice(0, SENTENCES);
  const found = sentences.flatMap((quote) => {
    const text = quote.normalize('NFKC');
    const sentence = { text, words: wordsOf(text), namesSelf };
    return statementsIn(text, sentence.words)
      .filter((statement) => isOfTheCompany(sentence, statement))
      .map(({ year, manner }) => ({ year, source: 'text' as const, quote, confidence: SURENESS[manner] }));
  });
  if (found.length === 0 || !OF_OTHERS.has(pageKind(page).kind.page)) return found;
  return found.filter(({ quote }) => namesSelf(quote));
}

/** A timeline's year stands in a block of its own before what happened in it. */
function withYearBefore({ text }: TextBlock, at: number, blocks: readonly TextBlock[]): string {
  const before = blocks[at - 1]?.text ?? '';
  return /^(?:1[5-9]|20)\d\d$/.test(before) ? `${before} ${text}` : text;
}

function sentencesWithYear(text: string): string[] {
  return /1[5-9]\d\d|20\d\d|[０-９]/.test(text) ? sentencesOf(text) : [];
}
