import type { HeadCount } from '../../facts/fact.ts';
import { COUNT, readCount } from '../../text/numbers.ts';

const OVER = '>=?|≥|over|more than|mehr als|über|ab|plus de|más de|meer dan|oltre|più di';
const UNDER =
  '<=?|≤|under|less than|fewer than|up to|unter|weniger als|bis(?: zu)?|moins de|menos de|hasta|minder dan|meno di|fino a';
/** What may stand behind: a month would make it one of a spreadsheet's accidents, as "10-50" becomes "Okt 50". */
const PEOPLE =
  'employ|mitarb|besch|angest|people|person|staff|effectif|salari|collab|emplead|trabaj|dipend|addett|medewerk|werknem|fte|ma\\b';

const CELL = new RegExp(
  `^(?:(?:ca\\.?|circa|about|approx\\.?|etwa|rund|environ|~)\\s*)?(?:(${OVER})\\s*|(${UNDER})\\s*)?(${COUNT})\\s*(?:(\\+)|(?:-|–|—|to|bis|à|a|tot)\\s*(${COUNT}))?\\s*(?:(?:${PEOPLE}).{0,30})?$`,
  'i',
);

/** "employees at least", as our own prospects' table has it. */
const LEAST = /\b(?:at least|min(?:imum|dest\w*)?)\b/i;

/** Nobody employs more. */
const MOST = 3_000_000;

/** How many work there: "51-200", "11–50 Mitarbeiter", "10,001+", "1.2k", "über 500"; undefined where it is not told for sure. */
export function peopleIn(cell: string, heading = ''): HeadCount | undefined {
  const [, over, under, first = '', plus, last] =
    CELL.exec(cell.trim().replace(/(?<=\d)[.,]0{1,2}$/, '')) ?? [];
  const min = readCount(first);
  const max = last === undefined ? min : readCount(last);
  if (min === undefined || max === undefined || min < 1 || max < min || max > MOST) return undefined;
  if (under !== undefined) return last === undefined && min > 1 ? { min: 1, max: min } : undefined;
  const isLeast = over !== undefined || plus !== undefined || (min === max && LEAST.test(heading));
  return isLeast ? { min } : { min, max };
}
