import type { Word } from '../../text/words.ts';
import { saysTheCompany, saysWe } from '../self.ts';
import {
  A_COMPANY,
  A_PART,
  DETERMINERS,
  IN_BUSINESS,
  IS_ANOTHER,
  NOT_A_COMPANY,
  OF_A_CUSTOMER,
  OF_ANOTHER,
  OF_OTHERS,
  OFFERS,
  PERSONAL,
  REPORTS,
  SOMETHING_ELSE,
  WE_AS_SUBJECT,
  WITHOUT_OBJECT,
} from './others.ts';
import type { Statement } from './statement.ts';

/** A sentence taken apart, with what it says of whose page it stands on. */
export interface Sentence {
  text: string;
  words: readonly Word[];
  namesSelf: (text: string) => boolean;
}

/** A slogan or caption: a text this short speaks of the one whose page it stands on. */
const SLOGAN = 85;
const COPYRIGHT = /(?:©|\(c\)|copyright|all rights reserved|℗)[^.\n]{0,40}$/i;
/** Words before a statement among which another company may be its subject. */
const NEAR = 9;

/**
 * Whether a statement is about the company whose page it is: by "we", by its name, by calling it "the company", or by being
 * a slogan that needs no subject.
 */
export function isOfTheCompany(sentence: Sentence, statement: Statement): boolean {
  const { text, words, namesSelf } = sentence;
  const { first, manner } = statement;
  const before = text.slice(0, words[first]?.from);
  if (COPYRIGHT.test(before) || /^\s*["“„«「]/.test(text)) return false;
  if (IS_ANOTHER.isIn(words)) return false;
  if (NOT_A_COMPANY.isIn(words) || OF_A_CUSTOMER.isIn(words, 0, first)) return false;
  if (OF_ANOTHER.isIn(words, first - NEAR, first) || /^the group /i.test(text)) return false;
  const own = () => saysWe(words) || namesSelf(text);
  switch (manner) {
    case 'story':
      return true;
    case 'founded':
      if (isPersonal(words, statement) || foundsSomethingElse(words, statement)) return false;
      return (
        isBareBeginning(sentence, statement) || isACompany(words, first) || saysTheCompany(words) || own()
      );
    case 'started':
      return !isPersonal(words, statement) && isSubject(sentence, statement);
    case 'since':
      if (OF_OTHERS.isIn(words)) return false;
      return isSlogan(sentence, statement) || (isSinceOfBusiness(sentence, statement) && own());
  }
}

/** "Trusted in Ohio since 1949", "Seit 1987 für Sie da": short, the year at an end, no report of what happened. */
function isSlogan({ text, words }: Sentence, { first, next }: Statement): boolean {
  if (text.length > SLOGAN || REPORTS.isIn(words)) return false;
  return first === 0 || next >= words.length;
}

/** "Founded in 1974, …", "Est. 1998", "Formed 1926 in Farmington": nobody else is named before it. */
function isBareBeginning({ text, words }: Sentence, { first }: Statement): boolean {
  const alone = first === 0 || (first === 1 && (words[0]?.text.length ?? 9) <= 4);
  return alone || (text.length <= SLOGAN / 2 && !REPORTS.isIn(words, 0, first));
}

/** "A family business established in …", "Unternehmen gegründet am …". */
function isACompany(words: readonly Word[], first: number): boolean {
  const verb = REPORTS.endingBefore(words, first);
  return A_COMPANY.endingBefore(words, first - verb) > 0;
}

/** Said of a person: "in 2003 he founded his first company". */
function isPersonal(words: readonly Word[], { first, next }: Statement): boolean {
  return PERSONAL.isIn(words, first - 4, first) || PERSONAL.isIn(words, first, next);
}

/** "Established an office in Paris", "founded a branch": not the company itself. */
function foundsSomethingElse(words: readonly Word[], { first, next, at }: Statement): boolean {
  const verb = at === first ? next : first + 1;
  const subject = first - REPORTS.endingBefore(words, first);
  if (A_PART.endingBefore(words, subject) > 0) return true;
  return [verb, next].some((place) => {
    let object = place;
    for (let turn = 0; turn < 3; turn += 1) object += DETERMINERS.startingAt(words, object);
    return SOMETHING_ELSE.isIn(words, object, object + 3);
  });
}

/** "We started in 2015", "In 2015 we started", "Acme began in 2015": the company right beside the verb. */
function isSubject({ text, words, namesSelf }: Sentence, { first, at, next }: Statement): boolean {
  const yearFirst = next > at + 1;
  if (yearFirst && !pausesAfter(text, words, next)) return false;
  const [from, to] = yearFirst ? [at + 1, next - 1] : [first - 5, first];
  if (WE_AS_SUBJECT.isIn(words, to - 4, to)) return true;
  if (to <= Math.max(0, from) || OFFERS.isIn(words, from, to)) return false;
  return namesSelf(text.slice(words[Math.max(0, from)]?.from, words[to - 1]?.to));
}

/** After "in 2015 we started": the company itself, not one of its offers. */
function pausesAfter(text: string, words: readonly Word[], next: number): boolean {
  const after = text.slice(words[next - 1]?.to).trimStart();
  return after === '' || /^[.,;!–—]/.test(after) || WITHOUT_OBJECT.startingAt(words, next) > 0;
}

/** "Since 1986, Acme has …" and "Acme has been making … since 1986". */
function isSinceOfBusiness({ words }: Sentence, { first }: Statement): boolean {
  return first === 0 || IN_BUSINESS.isIn(words, first - 25, first);
}
