import type { BusinessModel } from '../../icp/business.ts';
import { foldWords } from '../../text/fold.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { wordsOf } from '../../text/words.ts';
import type { Source } from '../fact.ts';
import type { Page } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import { type Passage, passages, type Spot } from '../passages.ts';
import { saysTheCompany, saysWe, selfNamer } from '../self.ts';
import type { Claim } from './claim.ts';
import type { ClaimIndex } from './claims.ts';
import type { Sign } from './signs.ts';
import { whose } from './whose.ts';

/** One reason to take the company for something. */
export interface Reason {
  model: BusinessModel;
  source: Source;
  quote: string;
  confidence: number;
}

interface Hearing {
  reasons: Reason[];
  /** Where the signs of a shop, a product of software or a good cause stand. */
  signs: Map<Sign, Passage>;
}

/** How sure a word for a kind of company is where nothing says whose it is; absent: it is not believed there. */
const UNSAID: Readonly<Partial<Record<Spot, number>>> = { title: 0.8, description: 0.8, heading: 0.7 };
/** How sure words are that only the company itself says. */
const SAID: Readonly<Partial<Record<Spot, number>>> = {
  title: 0.85,
  description: 0.9,
  heading: 0.85,
  text: 0.8,
};
const STATED = 0.85;
/** Words from a sentence's beginning to where its subject is still the one it began with: "Acme, of Leeds, manufactures". */
const NEAR = 9;
/** Pages that speak of others, of a job, or in a lawyer's words. */
const ASIDE = new Set(['customers', 'blog', 'careers', 'legal']);
/** What somebody else says is in quotation marks. */
const QUOTED = /^["“„«‘']/;
/** Sentences that are tried: what a company is, it says more than once. */
const MOST = 40;

/** What the page's words say the company is for a living, and the signs of how it earns its money. */
export function hear(page: Page, claims: ClaimIndex): Hearing {
  const aside = ASIDE.has(pageKind(page).kind.page);
  const hearing: Hearing = { reasons: [], signs: new Map() };
  const isSelf = selfTeller(page);
  let tried = 0;
  for (const passage of passages(page)) {
    for (const { row, at, length } of claims.find(passage.words)) {
      if (typeof row === 'string') {
        if (!hearing.signs.has(row)) hearing.signs.set(row, passage);
      } else if (tried < MOST && isHeard(passage, row, aside)) {
        tried += 1;
        const reason = reasonOf(row, passage, passage.words.slice(at, at + length).join(' '), isSelf);
        if (reason) hearing.reasons.push(reason);
      }
    }
  }
  return hearing;
}

/** Titles of jobs and of stories name other kinds of company; a footer is believed only for what the law makes it say. */
function isHeard({ spot, text }: Passage, { manner, model }: Claim, aside: boolean): boolean {
  if (spot === 'keywords' || spot === 'menu' || QUOTED.test(text)) return false;
  if (spot === 'footer' || spot === 'aside') return model === 'non-profit' || model === 'public body';
  return !aside || (manner === 'named' && spot === 'description');
}

function reasonOf(
  { model, manner }: Claim,
  { spot, source, text }: Passage,
  phrase: string,
  isSelf: (sentence: string) => boolean,
): Reason | undefined {
  const quote = segmentWith(text, phrase);
  if (manner === 'said') return { model, source, quote, confidence: SAID[spot] ?? 0.75 };
  const words = foldWords(quote).split(' ');
  const length = phrase.split(' ').length;
  const at = words.findIndex((_, index) => words.slice(index, index + length).join(' ') === phrase);
  const owner = whose(words, Math.max(at, 0), length);
  if (owner === 'others') return undefined;
  const unsaid = UNSAID[spot];
  if (unsaid !== undefined) return { model, source, quote, confidence: owner === 'own' ? 0.9 : unsaid };
  const isNear = owner === 'own' || at < NEAR;
  return isNear && isSelf(quote) ? { model, source, quote, confidence: STATED } : undefined;
}

/** Tells whether a sentence is about the company whose page it is. */
function selfTeller(page: Page): (sentence: string) => boolean {
  const names = selfNamer(page);
  return (sentence) => {
    const words = wordsOf(sentence);
    return saysWe(words) || saysTheCompany(words) || names(sentence);
  };
}

/** Signs that part the pieces of a title, as well as sentences. */
const PARTED = /\s*[|–—·•»()]\s*|\s+-\s+/;

/** The sentence, or the piece of a title, that has the phrase. */
function segmentWith(text: string, phrase: string): string {
  const segments = sentencesOf(text).flatMap((sentence) => sentence.split(PARTED));
  return segments.find((segment) => ` ${foldWords(segment)} `.includes(` ${phrase} `)) ?? text;
}
