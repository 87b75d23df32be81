import type { Page } from './page.ts';
import { pageKind } from './page-kind.ts';
import { namedPage } from './page-words.ts';
import { saysTheCompany, saysWe, selfNamer } from './self.ts';
import type { Sentence } from './sentence.ts';

/** Pages where others are spoken of as much as the company: what a sentence says there is its own only where it is named. */
const OF_OTHERS: ReadonlySet<string> = new Set(['customers', 'pricing', 'blog', 'product']);

interface Voice {
  /** Whether a text names the company whose page it is. */
  namesSelf: (text: string) => boolean;
  /** Whether a sentence speaks of the company: by "we", by its name, on its about page by "the company". */
  isOwn: (sentence: Sentence) => boolean;
  /** A page that tells of others: customers, plans, news. */
  tellsOfOthers: boolean;
}

const known = new WeakMap<Page, Voice>();

/** How a page speaks of its company. */
export function ownVoice(page: Page): Voice {
  const voice = known.get(page) ?? listenTo(page);
  known.set(page, voice);
  return voice;
}

function listenTo(page: Page): Voice {
  const namesInLatin = selfNamer(page);
  const unspaced = unspacedNames(page);
  const namesSelf = (text: string) => unspaced.some((name) => text.includes(name)) || namesInLatin(text);
  const { page: kind } = pageKind(page).kind;
  const tellsOfOthers = OF_OTHERS.has(kind);
  const isOwn = ({ text, words }: Sentence) =>
    namesSelf(text) || (!tellsOfOthers && saysWe(words)) || (kind === 'about' && saysTheCompany(words));
  return { namesSelf, isOwn, tellsOfOthers };
}

/** A name in a script without capitals and spaces, as the title gives it: "会社概要 | 港ばね工業" → "港ばね工業". */
function unspacedNames({ reading: { title } }: Page): string[] {
  if (!/[\u3040-\ud7af]/.test(title)) return [];
  return title
    .split(/[|｜:：【】「」（）()\s–—-]+/)
    .map((part) => part.replace(/^(?:株式|有限|合同)会社|(?:株式|有限|合同)会社$/g, ''))
    .filter((part) => part.length >= 3 && part.length <= 15 && UNSPACED.test(part) && !namedPage(part));
}

const UNSPACED = /^[\u3040-\ud7af々ー]+$/;
