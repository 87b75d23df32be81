import { type MoneyHome, type Sum, sumsIn } from '../text/money.ts';
import { cutTo, oneLine } from '../text/squeeze.ts';
import { dateBeside, dateWithin, orderOf } from './event-from/dated.ts';
import { type Happening, happeningIn } from './event-from/happening.ts';
import { newsOf } from './event-from/press.ts';
import { HINTS, OF_OTHERS } from './event-from/words.ts';
import type { CompanyEvent, Fact } from './fact.ts';
import { OVER } from './figure-words.ts';
import { ownVoice } from './own-voice.ts';
import type { Page } from './page.ts';
import { moneyHome } from './revenue.ts';
import { saysWe } from './self.ts';
import { type Sentence, sentencesIn } from './sentence.ts';

const MOST = 6;
/** CompanyEvent: a title is at most this long. */
const TITLE = 200;
/** Less is no round and no price of a company. */
const LEAST = 50_000;
/** Characters before a verb in which its subject stands. */
const SUBJECT = 90;
/** A headline; what is longer is a story with subjects of its own. */
const HEADLINE = 160;
const WORTH: ReadonlySet<string> = new Set(['funding', 'acquired', 'acquires']);

/**
 * What happened at the company, as it tells it: rounds, acquisitions, new sites, launches, each with its date where stated;
 * and its newest dated news as `press`. Never customers' stories, portfolio companies, offers or charity.
 */
export function eventFacts(page: Page): Fact[] {
  const told = sentencesIn(page.reading).flatMap((sentence) => {
    if (sentence.text.length < 14 || !HINTS.test(sentence.text)) return [];
    const event = eventIn(sentence, page);
    return event ? [{ event, quote: sentence.quote, source: 'text' as const }] : [];
  });
  const distinct = new Map(
    told.map((each) => [`${each.event.kind} ${each.event.title.toLowerCase()}`, each]),
  );
  const facts = [...distinct.values()]
    .sort((a, b) => (b.event.date ?? '').localeCompare(a.event.date ?? ''))
    .slice(0, MOST)
    .map(({ event, quote, source }) => page.fact('event', event, source, quote, event.date ? 0.85 : 0.7));
  return [...facts, ...newest(page)].filter(({ value, seenAt }) => isPast(value.date, seenAt));
}

/** Dates ahead are of events to come, which have not happened. */
function isPast(date: string | undefined, seenAt: number): boolean {
  return date === undefined || date <= new Date(seenAt).toISOString().slice(0, date.length);
}

function newest(page: Page) {
  return newsOf(page)
    .map(({ title, date, source, quote }) =>
      page.fact('event', { kind: 'press', title: cutTo(title, TITLE), date }, source, quote, 0.8),
    )
    .filter(({ value, seenAt }) => isPast(value.date, seenAt))
    .sort((a, b) => (b.value.date ?? '').localeCompare(a.value.date ?? ''))
    .slice(0, 1);
}

function eventIn(sentence: Sentence, page: Page): CompanyEvent | undefined {
  const { text, words, quote } = sentence;
  if (/\?\s*$|^\s*["“„«「]/.test(text)) return undefined;
  const sum = sentence.hasDigit ? sumOf(text, moneyHome(page)) : undefined;
  const happening = happeningIn(text, words, sum !== undefined);
  if (!happening || OF_OTHERS.isIn(words)) return undefined;
  const kind = kindFor(sentence, happening, page);
  if (!kind) return undefined;
  const date = dateOf(sentence, page);
  if (!date && (!WORTH.has(kind) || happening.bare || isTotal(sentence, kind, sum))) return undefined;
  const amount = sum && WORTH.has(kind) ? { min: sum.min, max: sum.max, currency: sum.currency } : undefined;
  const title = cutTo(oneLine(quote), TITLE);
  return { kind, title, ...(date ? { date } : {}), ...(amount ? { amount } : {}) };
}

/** "We have raised over $50 million": in all, at no one time. */
function isTotal(sentence: Sentence, kind: CompanyEvent['kind'], sum: Sum | undefined): boolean {
  return (
    kind === 'funding' &&
    sum !== undefined &&
    OVER.endingBefore(sentence.words, sentence.wordAt(sum.from)) > 0
  );
}

function sumOf(text: string, home: MoneyHome): Sum | undefined {
  return sumsIn(text, home).find(({ min }) => min >= LEAST);
}

/** What it was for this company: its own doing where it stands before the verb, its sale where it is what was bought. */
function kindFor(
  sentence: Sentence,
  { kind, verb, object, bare }: Happening,
  page: Page,
): Happening['kind'] | undefined {
  const { text, words } = sentence;
  const { namesSelf } = ownVoice(page);
  const clause = Math.max(0, verb - SUBJECT, text.slice(0, verb).search(/[:;|–—][^:;|–—]*$/) + 1);
  const before = text.slice(clause, verb);
  const isWe = saysWe(words.filter(({ from, to }) => from >= clause && to <= verb).slice(-8));
  if (isWe || (before !== '' && namesSelf(before))) return kind;
  if (object === text.length && namesSelf(text)) return kind;
  if (kind === 'acquires' && before !== '' && namesSelf(text.slice(object, object + 60))) return 'acquired';
  return bare && kind === 'opening' && text.length <= HEADLINE ? kind : undefined;
}

function dateOf(sentence: Sentence, page: Page): string | undefined {
  const order = orderOf(page);
  const within = dateWithin(sentence.text, order);
  if (within || sentence.at < 0) return within;
  return dateBeside(page.reading.blocks, sentence.at, order);
}
