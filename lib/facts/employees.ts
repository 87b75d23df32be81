import type { TextBlock } from '../page/reading.ts';
import { type Claim, claimsIn, HINTS } from './employees-from/claim.ts';
import { countedIn, isOwnCount } from './employees-from/context.ts';
import { labelledCounts } from './employees-from/labelled.ts';
import { structuredCounts } from './employees-from/structured.ts';
import type { Fact, HeadCount, Source } from './fact.ts';
import { ownVoice } from './own-voice.ts';
import type { Page } from './page.ts';
import { pageKind } from './page-kind.ts';
import { namedPage } from './page-words.ts';
import { Sentence, sentencesIn } from './sentence.ts';

interface Found {
  count: HeadCount;
  source: Source;
  quote: string;
  confidence: number;
}

/** A text this short is a figure with its caption, not a sentence. */
const CAPTION = 60;
const MOST = 3;

/**
 * How many people work at the company, as its page states it: "over 500 employees" is `{ min: 500 }`. Never the people of
 * customers or of those whom a product is for; those of a whole group are told as such. Where several bare
 * figures compete, none of them.
 */
export function employeesFacts(page: Page): Fact[] {
  const structured = structuredCounts(page).map((each) => ({ ...each, confidence: 0.95 }));
  const bare = [...labelled(page), ...captions(page.reading.blocks)];
  const claimed = claimedIn(page);
  // Most pages state no number of people at all: they need not be told apart.
  if (structured.length + bare.length + claimed.length === 0) return [];
  const { namesSelf, tellsOfOthers } = ownVoice(page);
  const found = [
    ...structured,
    ...(tellsOfOthers ? [] : bare),
    ...stated(page, claimed, namesSelf, tellsOfOthers),
  ];
  return distinct(found)
    .slice(0, MOST)
    .map(({ count, source, quote, confidence }) => page.fact('employees', count, source, quote, confidence));
}

function labelled(page: Page): Found[] {
  const all = labelledCounts(page.reading.blocks);
  // Several under the same label are a list of companies, sites or plans.
  if (all.filter(({ claim }) => !claim.group).length > 3) return [];
  return all.map(({ claim, quote }) => found(claim, claim.group ? 'group' : 'company', 'label', quote, 0.9));
}

/** The group's figure says less about the company than its own. */
function found(
  claim: Claim,
  whose: 'company' | 'group',
  source: Source,
  quote: string,
  confidence: number,
): Found {
  return whose === 'company'
    ? { count: claim.count, source, quote, confidence }
    : { count: { ...claim.count, group: true }, source, quote, confidence: confidence - 0.1 };
}

interface Claimed {
  sentence: Sentence;
  claim: Claim;
  whose: 'company' | 'group';
}

/** What the page's sentences say about numbers of people, unless they give them to others. */
function claimedIn({ reading }: Page): Claimed[] {
  return sentencesIn(reading).flatMap((sentence) =>
    claimsIn(sentence.text, () => sentence.words).flatMap((claim) => {
      const whose = countedIn(sentence, claim);
      return whose ? [{ sentence, claim, whose }] : [];
    }),
  );
}

function stated(
  page: Page,
  claimed: readonly Claimed[],
  namesSelf: (text: string) => boolean,
  tellsOfOthers: boolean,
): Found[] {
  const { page: kind } = pageKind(page).kind;
  return claimed
    .filter(({ sentence, claim }) =>
      tellsOfOthers ? namesSelf(sentence.text) : isOwnCount(sentence, claim, namesSelf, kind),
    )
    .map(({ sentence, claim, whose }) => found(claim, whose, 'text', sentence.quote, 0.85));
}

/** "1.200 Mitarbeiter" as a text of its own, under a heading that is not about customers. */
function captions(blocks: readonly TextBlock[]): Found[] {
  const all: Found[] = [];
  let ofCustomers = false;
  for (const { region, tag, text } of blocks) {
    if (/^h[1-6]$/.test(tag)) ofCustomers = isOfCustomers(text);
    if (region === 'nav' || text.length > CAPTION || ofCustomers || !HINTS.test(text)) continue;
    const sentence = new Sentence(text);
    const [claim] = claimsIn(sentence.text);
    const rest = claim ? text.length - (claim.to - claim.from) : 0;
    const whose = claim && countedIn(sentence, claim);
    if (!claim || !whose || claim.joining || rest > 25) continue;
    all.push(found(claim, whose, 'text', text, 0.7));
  }
  return distinct(all).length === 1 ? all : [];
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
