import type { TextBlock } from '../page/reading.ts';
import type { Fact, Source } from './fact.ts';
import { labelledYears } from './founded-from/labelled.ts';
import { type Manner, statementsIn } from './founded-from/statement.ts';
import { isOfTheCompany } from './founded-from/subject.ts';
import { ownNodes } from './own-nodes.ts';
import { ownVoice } from './own-voice.ts';
import type { Page } from './page.ts';
import { pageKind } from './page-kind.ts';
import { Sentence, sentencesIn } from './sentence.ts';
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
  const said = [...labelled(page), ...stated(page)];
  const earliest = Math.min(...said.map(({ year }) => year));
  for (const each of [...structured(page, earliest), ...said]) {
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

/**
 * Structured data often gives the day on which today's firm was registered: where the page tells of an earlier beginning, that
 * one is meant.
 */
function structured(page: Page, earliest: number): Found[] {
  return ownNodes(page).flatMap((node) =>
    textsOf(node, 'foundingDate').flatMap((text) => {
      const year = /^\s*(\d{4})(?!\d)/.exec(text)?.[1];
      const quote = `foundingDate: ${text}`;
      const confidence = Number(year) > earliest ? 0.65 : 0.95;
      return year ? [{ year: Number(year), source: node.source, quote, confidence }] : [];
    }),
  );
}

function labelled(page: Page): Found[] {
  const years = labelledYears(page.reading.blocks);
  return years.map(({ year, quote }) => ({ year, source: 'label', quote, confidence: 0.92 }));
}

function stated(page: Page): Found[] {
  const { namesSelf } = ownVoice(page);
  const sentences = sentencesIn(page.reading)
    .map((sentence) => withYearBefore(sentence, page.reading.blocks))
    .filter(({ text, hasDigit }) => hasDigit && /1[5-9]\d\d|20\d\d/.test(text))
    .slice(0, SENTENCES);
  const found = sentences.flatMap(({ text, words, quote }) => {
    const sentence = { text, words, namesSelf };
    return statementsIn(text, words)
      .filter((statement) => isOfTheCompany(sentence, statement))
      .map(({ year, manner }) => ({ year, source: 'text' as const, quote, confidence: SURENESS[manner] }));
  });
  if (found.length === 0 || !OF_OTHERS.has(pageKind(page).kind.page)) return found;
  return found.filter(({ quote }) => namesSelf(quote));
}

/** A timeline's year stands in a block of its own before what happened in it. */
function withYearBefore(sentence: Sentence, blocks: readonly TextBlock[]): Sentence {
  const before = blocks[sentence.at - 1]?.text ?? '';
  if (before.length !== 4 || !/^(?:1[5-9]|20)\d\d$/.test(before)) return sentence;
  const isFirst = sentence.block?.text.startsWith(sentence.quote) ?? false;
  return isFirst ? new Sentence(`${before} ${sentence.quote}`, sentence.at, sentence.block) : sentence;
}
