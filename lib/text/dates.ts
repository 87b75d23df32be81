import { foldWords } from './fold.ts';

/** A date as a text states it. */
export interface StatedDate {
  /** As precise as stated: "2026", "2026-03" or "2026-03-14". */
  date: string;
  /** Where it starts and ends in the text. */
  from: number;
  to: number;
}

/** Which number comes first in "03/04/2026"; undefined where the page does not tell. */
export type DayOrder = 'day first' | 'month first' | undefined;

/** Month names and their short forms as `foldWords` writes them, in the languages we read; the same word never means two months. */
const NAMES = `january januar janvier enero janeiro gennaio januari januara stycznia styczen ledna leden января январь січня ianuarie ocak tammikuu tammikuuta janvāris jan janv ene gen sty led янв
february februar fevrier febrero fevereiro febbraio februari lutego luty unora unor февраля февраль лютого februarie subat helmikuu helmikuuta feb fev febr fevr lut фев
march marz maerz mars marzo marco maart marts marca marzec brezna brezen марта март березня martie mart maaliskuu maaliskuuta mar mrz mrt мар
april avril abril aprile kwietnia kwiecien dubna duben апреля апрель квітня aprilie nisan huhtikuu huhtikuuta apr avr abr kwi апр
may mai mayo maio maggio mei maj maja kvetna kveten мая май травня mayis toukokuu toukokuuta mag
june juni juin junio junho giugno czerwca czerwiec cervna cerven июня июнь червня iunie haziran kesakuu kesakuuta jun giu cze июн
july juli juillet julio julho luglio lipca lipiec cervence cervenec июля июль липня iulie temmuz heinakuu heinakuuta jul juil lug lip июл
august aout agosto augustus augusti sierpnia sierpien srpna srpen августа август серпня agustos elokuu elokuuta aug ago sie авг
september septembre septiembre setembro settembre wrzesnia wrzesien zari сентября сентябрь вересня septembrie eylul syyskuu syyskuuta sep sept set wrz сен
october oktober octobre octubre outubro ottobre pazdziernika pazdziernik rijna rijen октября октябрь жовтня octombrie ekim lokakuu lokakuuta oct okt out ott paz окт
november novembre noviembre novembro listopada listopad listopadu ноября ноябрь листопада noiembrie kasim marraskuu marraskuuta nov lis ноя
december dezember decembre diciembre dezembro dicembre desember grudnia grudzien prosince prosinec декабря декабрь грудня decembrie aralik joulukuu joulukuuta dec dez dic gru дек`;

let months: ReadonlyMap<string, number> | undefined;

const WORD = '[A-Za-z\\u00c0-\\u024f\\u0400-\\u04ff]{3,14}';
const YEAR = '((?:19|20)\\d\\d)(?!\\d)';
const OF = '(?: de| del| do)?';
/** "14 March 2026", "14. März 2026", "14 de marzo de 2026", "March 2026", "marzo de 2026". */
const DAY_NAME_YEAR = new RegExp(
  `(?:(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª)?\\.?${OF} )?(${WORD})\\.?,?${OF} ${YEAR}`,
  'g',
);
/** "March 14, 2026", "Mar. 14th, 2026". */
const NAME_DAY_YEAR = new RegExp(`(${WORD})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`, 'g');
/** "2026-03-14", "2026/3/14", "2026.03.14", "2026年3月14日", "2026년 3월 14일", "2026年3月". */
const YEAR_FIRST =
  /(?<![\d/.-])((?:19|20)\d\d)\s?[-/.年년]\s?(\d{1,2})(?:\s?[-/.月월]\s?(\d{1,2})(?!\d)|\s?[月월])/g;
/** "14.03.2026", "14/03/2026", "03-14-2026". */
const YEAR_LAST = /(?<![\d/.-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:19|20)\d\d)(?![\d/-]|\.\d)/g;

/** The dates that a text states with at least a month, in the order in which they stand. Bare years are not looked for. */
export function datesIn(text: string, order: DayOrder): StatedDate[] {
  if (!/(?:19|20)\d\d/.test(text)) return [];
  const named = [
    ...[...text.matchAll(DAY_NAME_YEAR)].map((match) => found(match, match[3], monthOf(match[2]), match[1])),
    ...[...text.matchAll(NAME_DAY_YEAR)].map((match) => found(match, match[3], monthOf(match[1]), match[2])),
  ];
  const numeric = [
    ...[...text.matchAll(YEAR_FIRST)].map((match) => found(match, match[1], Number(match[2]), match[3])),
    ...[...text.matchAll(YEAR_LAST)].map((match) => yearLast(match, order)),
  ];
  return [...named, ...numeric].filter((date) => date !== undefined).sort((one, two) => one.from - two.from);
}

/** The month that a name or its short form means, 1–12. Filed when first asked for: a worker just woken may read no date at all. */
export function monthOf(name = ''): number | undefined {
  months ??= new Map(
    NAMES.split('\n').flatMap((line, at) =>
      line.split(' ').map((month) => [foldWords(month), at + 1] as const),
    ),
  );
  return months.get(foldWords(name));
}

function found(match: RegExpExecArray, year = '', month?: number, day?: string): StatedDate | undefined {
  if (month === undefined || month < 1 || month > 12) return undefined;
  const days = Number(day ?? 1);
  if (days < 1 || days > 31) return undefined;
  const date = [year, padded(month), ...(day === undefined ? [] : [padded(days)])].join('-');
  return { date, from: match.index, to: match.index + match[0].length };
}

/** Points are written by people who put the day first; where slashes leave it open, only the year is sure. */
function yearLast(match: RegExpExecArray, order: DayOrder): StatedDate | undefined {
  const [, first = '', mark, second = '', year] = match;
  const [a, b] = [Number(first), Number(second)];
  const isDayFirst = a > 12 || (b <= 12 && (mark === '.' || order === 'day first' || a === b));
  if (isDayFirst) return found(match, year, b, first);
  if (b > 12 || order === 'month first') return found(match, year, a, second);
  return year ? { date: year, from: match.index, to: match.index + match[0].length } : undefined;
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}

/** Countries that write the month first. */
const MONTH_FIRST = new Set(['US', 'PH']);

/**
 * How a page writes days, from its language and country.
 *
 * @param language as written in the page, e.g. "en-GB"; @param country of its host, ISO 3166-1 alpha-2.
 */
export function dayOrder(language: string | undefined, country: string | undefined): DayOrder {
  const [tongue, region] = (language ?? '').split(/[-_]/);
  const place = region && /^[A-Za-z]{2}$/.test(region) ? region.toUpperCase() : country;
  if (place) return MONTH_FIRST.has(place) ? 'month first' : place === 'CA' ? undefined : 'day first';
  return tongue && tongue.toLowerCase() !== 'en' ? 'day first' : undefined;
}
