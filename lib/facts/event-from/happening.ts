import type { Word } from '../../text/words.ts';
import type { EVENT_KINDS } from '../fact.ts';
import {
  AS_A_START,
  BOUGHT_BY,
  BUYS,
  FUNDING,
  FUNDING_ALONE,
  LAUNCHES,
  NEW,
  NOT_A_COMPANY,
  NOT_BOUGHT,
  OPENED,
  OPENS,
  RAISES,
  SITE,
  VERBS,
} from './words.ts';

type EventKind = (typeof EVENT_KINDS)[number];

export interface Happening {
  kind: Exclude<EventKind, 'press'>;
  /** Offsets in the text: where the verb starts and the object begins. Who stands before the verb did it. */
  verb: number;
  object: number;
  /** A headline that needs no subject: "New plant in Gdansk". */
  bare?: true;
}

/** Words behind "opens" among which the site is named. */
const NEAR = 9;
const CAPITAL = /^["“„«'‘’]?[A-ZÀ-ÖØ-ÞĀ-ŽА-Я\d]/;
const UNSPACED: readonly [RegExp, Happening['kind']][] = [
  [/資金調達|億円を調達|完成.{0,12}融资/, 'funding'],
  [/[をの](?:買収|子会社化)|收购/, 'acquires'],
  [
    /(?:オフィス|工場|拠点|支店|店舗|営業所|新店)[^。]{0,10}(?:開設|オープン|開業)|(?:开设|设立).{0,10}(?:办事处|工厂|分公司)/,
    'opening',
  ],
  [/(?:を|の)?(?:発売|提供開始|リリース|提供を開始)/, 'launch'],
];

/** What a sentence or headline says happened, whoever it happened to. `hasSum`: it names a sum of money. */
export function happeningIn(text: string, words: readonly Word[], hasSum: boolean): Happening | undefined {
  const unspaced = UNSPACED.find(([pattern]) => pattern.test(text));
  if (unspaced) return { kind: unspaced[1], verb: text.search(unspaced[0]), object: text.length };
  for (let at = 0; at < words.length; at += 1) {
    if (VERBS.startingAt(words, at) === 0) continue;
    const happening = startingAt(text, words, at, hasSum);
    if (happening) return happening;
  }
  return undefined;
}

function startingAt(
  text: string,
  words: readonly Word[],
  at: number,
  hasSum: boolean,
): Happening | undefined {
  const offset = (place: number) => words[place]?.from ?? text.length;
  const told = (kind: Happening['kind'], length: number): Happening => ({
    kind,
    verb: offset(at),
    object: offset(at + length),
  });
  const raises = hasSum ? RAISES.startingAt(words, at) : 0;
  if (raises > 0 && FUNDING.isIn(words, at + raises)) return told('funding', raises);
  const alone = hasSum ? FUNDING_ALONE.startingAt(words, at) : 0;
  if (alone > 0 && at <= 3) return { ...told('funding', alone), bare: true };
  const by = BOUGHT_BY.startingAt(words, at);
  if (by > 0 && isCompany(text, words, at + by)) return told('acquired', by);
  const buys = by > 0 ? 0 : BUYS.startingAt(words, at);
  if (buys > 0 && isCompany(text, words, at + buys)) return told('acquires', buys);
  const opens = OPENS.startingAt(words, at);
  if (opens > 0 && SITE.isIn(words, at + opens, at + opens + NEAR)) return told('opening', opens);
  const opened = OPENED.startingAt(words, at);
  if (opened > 0 && SITE.isIn(words, at - NEAR, at)) return told('opening', opened);
  const isNew = at === 0 ? NEW.startingAt(words, 0) : 0;
  if (isNew > 0 && SITE.isIn(words, 1, 4)) return { ...told('opening', isNew), bare: true };
  const launches = LAUNCHES.startingAt(words, at);
  const next = at + launches;
  const isStart = next >= words.length || words[next]?.isCount || AS_A_START.startingAt(words, next) > 0;
  return launches > 0 && !isStart ? told('launch', launches) : undefined;
}

/** A name follows, not "new customers". */
function isCompany(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !CAPITAL.test(text.slice(word.from))) return false;
  return NOT_A_COMPANY.startingAt(words, at) === 0 && !NOT_BOUGHT.isIn(words, at, at + NEAR);
}
