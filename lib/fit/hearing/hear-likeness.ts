import type { Answer, Heard } from '../../account/account.ts';
import type { LikenessCriterion } from '../../icp/icp.ts';
import { questionOf } from '../../icp/question.ts';
import { cutTo } from '../../text/squeeze.ts';
import type { Word, WordVectors } from '../../text/word-vectors.ts';
import type { CompanyText } from './company-texts.ts';
import { type ClientsLike, clientsLike, likenessOf } from './likeness-to-clients.ts';
import { type NeedText, termsSaid } from './need-text.ts';
import type { References } from './references.ts';

/** Best clients, ready to be compared with. */
export interface LikenessAsked {
  question: string;
  /** Undefined where their texts say too little. */
  like: ClientsLike | undefined;
  references: References;
}

/** Longest term that is shown: a longer one is no word. */
const LONGEST_TERM = 40;
const LONGEST_QUOTE = 240;

export function askLikeness(
  criterion: LikenessCriterion,
  words: WordVectors,
  references: References,
): LikenessAsked {
  const texts = criterion.clients.map(({ text }) => text);
  return { question: questionOf(criterion), like: clientsLike(texts, references, words), references };
}

type LikenessAnswer = Extract<Answer, { kind: 'likeness' }>;

/** How like the clients the account's texts are: those in English that tell what it does. */
export function hearLikeness(
  texts: readonly CompanyText[],
  { question, like, references }: LikenessAsked,
  { words, taken }: { words: WordVectors; taken: (text: string) => NeedText },
  basis: string,
): LikenessAnswer {
  const telling = texts.filter(({ isEnglish, tells }) => isEnglish && tells);
  const sentences = telling.flatMap(({ text, url, seenAt }) =>
    taken(text).said.map((one): Said => ({ sentence: one.text, said: termsSaid(one, words), url, seenAt })),
  );
  const all = sentences.flatMap(({ said }) => said);
  const found = like && likenessOf(all, like, references, words);
  const answer = { kind: 'likeness', question, basis } as const;
  if (!found) return { ...answer, sharing: [] };
  const sharing = found.sharing.filter((term) => term.length <= LONGEST_TERM);
  const heard = mostTelling(sentences, new Set(sharing));
  return { ...answer, closerThan: found.closerThan, sharing, ...(heard && { heard }) };
}

interface Said extends Omit<Heard, 'quote'> {
  sentence: string;
  /** Its content words. */
  said: readonly Word[];
}

/** The sentence that holds most of the shared terms; of equals the first. */
function mostTelling(sentences: readonly Said[], sharing: ReadonlySet<string>): Heard | undefined {
  let [best, most] = [sentences[0], 0];
  for (const one of sentences) {
    const held = new Set(one.said.map(({ key }) => key).filter((key) => sharing.has(key))).size;
    if (held > most) [best, most] = [one, held];
  }
  return best && { quote: cutTo(best.sentence, LONGEST_QUOTE), url: best.url, seenAt: best.seenAt };
}
