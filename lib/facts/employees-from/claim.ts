import { COUNT, readCount } from '../../text/numbers.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import type { HeadCount } from '../fact.ts';
import { type Figure, figureAt, MOST } from '../figure.ts';
import {
  A_TEAM,
  ALL_OF_THEM,
  EMPLOYS,
  FEWER,
  JOIN,
  PEOPLE,
  PRAISE,
  STAFF,
  STRONG,
  TEAM_OF,
  UP_TO,
  WE_ARE,
  WE_HAVE,
} from './words.ts';

/** A head count as a text states it, whoever's it is. */
export interface Claim {
  count: HeadCount;
  /** Where it starts and ends in the text. */
  from: number;
  to: number;
  /** Said as "join 240 people": of the company only where it speaks to those who seek work. */
  joining?: boolean;
  /** Said of the whole group where several are told apart: "連結 1,811名". */
  group?: true;
}

const CJK = [
  new RegExp(
    `(?:従業員数?|(?<![入遣約元正])社員数?|スタッフ数|職員数)[^\\d。]{0,12}(?<first>${COUNT})\\s?(?<over>以上|超)?[名人](?<more>以上|超)?`,
    'g',
  ),
  new RegExp(`(?:連結|グループ(?:全体|合計|総数|計))[^\\d。]{0,8}(?<first>${COUNT})\\s?[名人]`, 'g'),
  new RegExp(`(?:员工|員工)[^\\d。]{0,8}(?<first>${COUNT})(?<more>多|余|餘)?\\s?[人名]`, 'g'),
  new RegExp(`(?:임직원|직원)[^\\d.]{0,6}(?<first>${COUNT})\\s?(?<more>여)?\\s?명`, 'g'),
];

/** A quick look that spares most texts: pieces of the words for people at work, without first letters or all in capitals. */
export const HINTS =
  /EMPLOY|MITARB|PEOPLE|TEAM|STAFF|EFFECTIF|EMPLEAD|DIPENDENT|COLL?ABORA|MEDEWERK|eam|rew|mploy|taff|olleague|worker|eople|erson|orkforce|eadcount|amily|ompany|FTE|fte|itarbeit|eschäftigt|ngestellt|rbeitnehm|köpfig|ensch|eute|elegschaft|annschaft|edewerk|erknemer|olleg|loeg|ensen|nställd|edarbe|nsatte|yöntekij|iimi|henkil|oll?abora|alarié|quip|ffectif|mplead|rabajador|reballador|lantilla|uncionári|rabalhador|mpregad|quadr|essoas|ipendent|ddett|rganico|acowni|osób|aměstnan|amestnan|lidí|aposlen|отрудник|аботник|півробітник|ngajați|unkatárs|lkalmazott|olgozó|alışan|ργαζ|παλλ|従業員|社員|スタッフ|職員|员工|員工|임직원|직원|사원|사람|連結/;

/** The head counts that one sentence or short text states. Offsets are those of the text in Unicode form NFKC. */
export function claimsIn(text: string, known?: () => readonly Word[]): Claim[] {
  if (!HINTS.test(text)) return [];
  const plain = text.normalize('NFKC');
  const words = known?.() ?? wordsOf(plain);
  const claims = words.flatMap((_word, at) => claimAt(words, at, plain));
  const unspaced = /[\u3040-\ud7af]/.test(plain) ? CJK : [];
  return [...claims, ...unspaced.flatMap((pattern) => [...plain.matchAll(pattern)].flatMap(inCjk))];
}

function claimAt(words: readonly Word[], at: number, text: string): Claim[] {
  const figure = figureAt(words, at, text);
  const end = figure && endOfClaim(words, figure, text);
  if (!figure || !end) return [];
  const joining = JOIN.endingBefore(words, figure.first) > 0;
  const [count, first] = atMost(words, figure) ?? [figure.count, figure.first];
  return [{ count, from: words[first]?.from ?? 0, to: end, ...(joining ? { joining } : {}) }];
}

/**
 * "We are fewer than 50 people" is from 1 to 49, "we have up to 50" from 1 to 50: nobody who says so has none. Only right after "we have":
 * elsewhere it is the size that somebody's customers have.
 */
function atMost(words: readonly Word[], { count, first }: Figure): [HeadCount, number] | undefined {
  const [fewer, upTo] = [FEWER.endingBefore(words, first), UP_TO.endingBefore(words, first)];
  const from = first - Math.max(fewer, upTo);
  const max = (count.max ?? count.min) - (fewer > 0 ? 1 : 0);
  return from < first && max > 0 && WE_HAVE.endingBefore(words, from) > 0
    ? [{ min: 1, max }, from]
    : undefined;
}

function inCjk(match: RegExpExecArray): Claim[] {
  const min = readCount(match.groups?.first ?? '');
  if (min === undefined || min < 1 || min > MOST) return [];
  const { more, over } = match.groups ?? {};
  const group = /連結|グループ/.test(match[0]);
  const count = more || over ? { min } : { min, max: min };
  return [{ count, ...(group ? { group: true } : {}), from: match.index, to: match.index + match[0].length }];
}

/** Where the claim ends in the text, if the words around the figure make one: "… dedicated employees", "team of …". */
function endOfClaim(words: readonly Word[], { first, next }: Figure, text: string): number | undefined {
  const end = (at: number) => words[at - 1]?.to;
  const praised = afterPraise(words, next);
  const staff = STAFF.startingAt(words, praised);
  if (staff > 0 && isUnbroken(words, next - 1, praised + staff, text)) return end(praised + staff);
  const strong = STRONG.startingAt(words, next);
  if (strong > 0 && text[words[next - 1]?.to ?? 0] === '-' && A_TEAM.isIn(words, next + 1, next + 3))
    return end(next + 1);
  if (TEAM_OF.endingBefore(words, first) > 0 && isWholeTeam(words, next, praised, text)) return end(next);
  const people = PEOPLE.startingAt(words, next);
  const isAtMost = () => FEWER.endingBefore(words, first) > 0 && WE_HAVE.isIn(words, first - 5, first);
  if (
    people > 0 &&
    (isAtMost() ||
      WE_ARE.endingBefore(words, first) > 0 ||
      JOIN.endingBefore(words, first) > 0 ||
      EMPLOYS.isIn(words, first - 4, first))
  )
    return end(next + people);
  return undefined;
}

function afterPraise(words: readonly Word[], from: number): number {
  let at = from;
  for (let turn = 0; turn < 3; turn += 1) at += PRAISE.startingAt(words, at);
  return at;
}

/** After "team of 40" the sentence pauses or says "people": "engineers" would be one trade. */
function isWholeTeam(words: readonly Word[], next: number, praised: number, text: string): boolean {
  const after = text
    .slice(words[next - 1]?.to)
    .trimStart()
    .replace(/^\+\s?/, '');
  return after === '' || /^[,.;:!)–—-]/.test(after) || ALL_OF_THEM.startingAt(words, praised) > 0;
}

/** Nothing but spaces and the marks of gender forms between the words: "12. Employees" is a list. */
function isUnbroken(words: readonly Word[], from: number, to: number, text: string): boolean {
  for (let at = from + 1; at < to; at += 1) {
    if (!/^[\s+'’*:_/-]{0,3}$/.test(text.slice(words[at - 1]?.to, words[at]?.from))) return false;
  }
  return true;
}
