import type { Account, Answer } from '../account/account.ts';
import { basisOf } from '../account/basis.ts';
import type { Question } from '../icp/question.ts';
import { lastOnes } from '../text/last-ones.ts';
import type { WordVectors } from '../text/word-vectors.ts';
import { isKnown, textsOf } from './hearing/company-texts.ts';
import { askLikeness, hearLikeness, type LikenessAsked } from './hearing/hear-likeness.ts';
import { askNeeds, hearNeeds, type NeedsAsked, TEXTS } from './hearing/hear-needs.ts';
import type { neighboursOf } from './hearing/need-index.ts';
import { type NeedText, needText } from './hearing/need-text.ts';
import type { References } from './hearing/references.ts';

/** What is heard with. */
interface Models {
  words: WordVectors;
  /** Of the needs' words. */
  neighbours: ReturnType<typeof neighboursOf>;
  /** Absent where no likeness is asked. */
  references: References | undefined;
}

/** A profile's questions, ready to be asked of any number of accounts. */
export interface Ears {
  words: WordVectors;
  isKnown: (text: string) => boolean;
  /** A text in English taken apart, once for all questions. */
  taken: (text: string) => NeedText;
  needs: NeedsAsked;
  likeness: readonly LikenessAsked[];
}

/** Made once a profile. */
export function earsFor(questions: readonly Question[], { words, neighbours, references }: Models): Ears {
  const needs = questions.filter((one) => one.kind === 'need');
  const likeness = questions.filter((one) => one.kind === 'likeness');
  const taken = lastOnes(TEXTS, (text) => needText(text, words));
  return {
    words,
    isKnown: lastOnes(TEXTS, (text) => isKnown(text, words)),
    taken,
    needs: askNeeds(needs, words, neighbours, taken),
    likeness: references ? likeness.map((one) => askLikeness(one, words, references)) : [],
  };
}

/** What the account's pages answer to these questions. Within `accountSchema`, whatever the pages say. */
export function answersTo(account: Account, ears: Ears): Answer[] {
  const texts = textsOf(account, ears.isKnown);
  const basis = basisOf(account);
  return [
    ...hearNeeds(account, texts, ears.needs, basis),
    ...ears.likeness.map((one) => hearLikeness(texts, one, ears, basis)),
  ];
}
