import type { TextBlock } from '../page/reading.ts';
import { sentencesOf } from '../text/sentences.ts';
import { type Claim, claimsIn } from './employees-from/claim.ts';
import { isFree, isOwnCount } from './employees-from/context.ts';
import { labelledCounts } from './employees-from/labelled.ts';
import { structuredCounts } from './employees-from/structured.ts';
import type { Fact, HeadCount, Source } from './fact.ts';
import type { Page } from './page.ts';
import { pageKind } from './page-kind.ts';
import { namedPage } from './page-words.ts';
import { selfNamer } from './self.ts';
import type { CompanyPage, OtherPage } from './understanding.ts';

interface Found {
  count: HeadCount;
  source: Source;
  quote: string;
  confidence: number;
}

/** Pages where the head counts of others stand: customers, those for whom a plan is meant, those in the news. */
const OF_OTHERS: ReadonlySet<string> = new Set(['customers', 'pricing', 'blog', 'product']);
/** A text this short is a figure with its caption, not a sentence. */
const CAPTION = 60;
const MOST = 3;

/**
 * How many people work at the company, as its page states it: "over 500 employees" is `{ min: 500 }`. Never the people of
 * customers, of a group or of those whom a product is for; where several bare figures compete, none of them.
 */
export function employeesFacts(page: Page): Fact[] {
  const structured = structuredCounts(page).map((each) => ({ ...each, confidence: 0.95 }));
  const bare = [...labelled(page), ...captions(page.reading.blocks)];
  const claimed = claimedIn(page);
  // Most pages state no number of people at all: they need not be told apart.
  if (structured.length + bare.length + claimed.length === 0) return [];
  const { page: kind } = pageKind(page).kind;
  const found = OF_OTHERS.has(kind)
    ? [...structured, ...stated(page, claimed, kind)]
    : [...structured, ...bare, ...stated(page, claimed, kind)];
  return distinct(found)
    .slice(0, MOST)
    .map(({ count, source, quote, confidence }) => page.fact('employees', count, source, quote, confidence));
}

function labelled(page: Page): Found[] {
  const all = labelledCounts(page.reading.blocks);
  // Several under the same label are a list of companies, sites or plans.
  if (all.length > 3) return [];
  return all.map(({ claim, quote }) => ({ count: claim.count, source: 'label', quote, confidence: 0.9 }));
}

interface Claimed {
  sentence: string;
  claim: Claim;
}

/** Whatever the page's sentences say about numbers of people, whoever's. */
function claimedIn({ reading }: Page): Claimed[] {
  const descriptions = reading.meta.filter(({ name }) => /^(?:og:)?description$/.test(name));
  const blocks = reading.blocks.filter(({ region }) => region !== 'nav');
  return [...blocks.map(({ text }) => text), ...descriptions.map(({ content }) => content)]
    .flatMap(sentencesOf)
    .flatMap((sentence) => claimsIn(sentence).map((claim) => ({ sentence, claim })));
}

function stated(page: Page, claimed: readonly Claimed[], kind: CompanyPage | OtherPage): Found[] {
  const namesSelf = selfNamer(page);
  return claimed
    .filter(({ sentence, claim }) =>
      OF_OTHERS.has(kind)
        ? namesSelf(sentence) && isFree(sentence, claim)
        : isOwnCount(sentence, claim, namesSelf, kind),
    )
    .map(({ sentence, claim }) => ({
      count: claim.count,
      source: 'text',
      quote: sentence,
      confidence: 0.85,
    }));
}

/** "1.200 Mitarbeiter" as a text of its own, under a heading that is not about customers. */
function captions(blocks: readonly TextBlock[]): Found[] {
  const found: Found[] = [];
  let ofCustomers = false;
  for (const { region, tag, text } of blocks) {
    if (/^h[1-6]$/.test(tag)) ofCustomers = isOfCustomers(text);
    if (region === 'nav' || text.length > CAPTION || ofCustomers) continue;
    const [claim] = claimsIn(text);
    const rest = claim ? text.length - (claim.to - claim.from) : 0;
    if (!claim || claim.joining || rest > 25 || !isFree(text, claim)) continue;
    found.push({ count: claim.count, source: 'text', quote: text, confidence: 0.7 });
  }
  return distinct(found).length === 1 ? found : [];
}

function isOfCustomers(heading: string): boolean {
  return namedPage(heading) === 'customers' || /client|customer|case stud|kunde|klant|cliente/i.test(heading);
}

/** Each count once, the surest of them. */
function distinct(found: readonly Found[]): Found[] {
  const best = new Map<string, Found>();
  for (const each of found) {
    const key = `${each.count.min}-${each.count.max ?? ''}`;
    const known = best.get(key);
    if (!known || known.confidence < each.confidence) best.set(key, each);
  }
  return [...best.values()].sort((a, b) => b.confidence - a.confidence);
}
