import { countryOfHost } from '../text/countries.ts';
import { type MoneyHome, sumsIn } from '../text/money.ts';
import type { Fact, Money, Source } from './fact.ts';
import { isLabel } from './label.ts';
import { ownVoice } from './own-voice.ts';
import type { Page } from './page.ts';
import { moneyOf, revenueIn } from './revenue-from/statement.ts';
import { HINTS, LABELS, REVENUE } from './revenue-from/words.ts';
import { Sentence, sentencesIn } from './sentence.ts';

interface Found {
  money: Money;
  source: Source;
  quote: string;
  confidence: number;
}

/** A profile's value and a figure's caption are short. */
const SHORT = 60;
const MOST = 2;

/**
 * A year's revenue as the company states it: "€45 million in revenue", "Umsatz | 120 Mio. €", "売上高 12億円". Never what
 * customers earned, what was raised or saved, nor a goal. Of several years the newest comes first.
 */
export function revenueFacts(page: Page): Fact[] {
  if (!page.reading.blocks.some(({ text }) => HINTS.test(text))) return [];
  const home = moneyHome(page);
  const found = [...labelled(page, home), ...stated(page, home)];
  const distinct = new Map(found.map((each) => [JSON.stringify(each.money), each]));
  // A dozen sums are a list of deals or of customers.
  if (distinct.size > 4) return [];
  return [...distinct.values()]
    .sort((a, b) => yearIn(b.quote) - yearIn(a.quote) || b.confidence - a.confidence)
    .slice(0, MOST)
    .map(({ money, source, quote, confidence }, at) =>
      page.fact('revenue', money, source, quote, confidence - at * 0.1),
    );
}

/** What the page's address and language say about its money. */
export function moneyHome({ url, reading }: Page): MoneyHome {
  return { country: countryOfHost(url.hostname), language: reading.language?.slice(0, 2).toLowerCase() };
}

/** "Umsatz | 120 Mio. €", "€45M" above "annual revenue": a label and its value in two blocks beside each other. */
function labelled({ reading: { blocks } }: Page, home: MoneyHome): Found[] {
  return blocks.flatMap((block, at): Found[] => {
    if (block.text.length > SHORT || !HINTS.test(block.text) || !isRevenue(block.text)) return [];
    const isCell = /^(?:th|td|dt|dd)$/.test(block.tag);
    const beside = isCell ? [blocks[at + 1]] : [blocks[at - 1], blocks[at + 1]];
    for (const value of beside) {
      if (!value || value.region !== block.region || value.text.length > SHORT) continue;
      const sentence = new Sentence(value.text);
      const [sum] = sumsIn(sentence.text, home);
      if (!sum || sum.min < 50_000 || sum.from > 20) continue;
      const money = moneyOf(sentence, sum);
      return [{ money, source: 'label', quote: `${block.text}: ${value.text}`, confidence: 0.9 }];
    }
    return [];
  });
}

function stated(page: Page, home: MoneyHome): Found[] {
  return sentencesIn(page.reading).flatMap((sentence): Found[] => {
    const money = revenueIn(sentence, home);
    if (!money || !(isProfileRow(sentence, page) || ownVoice(page).isOwn(sentence))) return [];
    return [{ money, source: 'text', quote: sentence.quote, confidence: 0.85 }];
  });
}

/** "Umsatz 2025: 120 Mio. €", "売上高：12億円": a row of a profile names no subject. */
function isProfileRow({ text, at }: Sentence, page: Page): boolean {
  if (at < 0 || text.length > SHORT || ownVoice(page).tellsOfOthers) return false;
  const label =
    text
      .split(/[:：\d]/, 1)[0]
      ?.replace(/[(（].*$/, '')
      .trim() ?? '';
  return isRevenue(label);
}

const isRevenue = (label: string) => isLabel(label, REVENUE, LABELS);

function yearIn(quote: string): number {
  return Math.max(0, ...(quote.match(/(?<!\d)20\d\d(?!\d)/g) ?? []).map(Number));
}
