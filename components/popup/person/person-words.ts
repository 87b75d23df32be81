import type { Left } from '../../../lib/account/person.ts';
import type { Letter, Verdict } from '../../../lib/fit/fit.ts';
import type { RolePart } from '../../../lib/fit/role.ts';
import { day } from '../../ui/day.ts';

/** How well somebody's role fits, in a word or two. */
export const ROLE_WORDS: Record<Verdict, string> = {
  yes: 'Right role',
  partly: 'Role fits in part',
  no: 'Other role',
  unknown: 'Role unclear',
};

export const PART_WORDS: Record<RolePart['of'], string> = {
  seniority: 'Rank',
  title: 'Title',
  function: 'Field',
  place: 'Place',
};

/** The company's side of the sentence, behind the role's. */
const BUT: Partial<Record<Letter, string>> = {
  C: 'a weak fit',
  D: 'a poor fit',
  '?': 'the company needs more reading',
  '×': 'the company is ruled out',
};

/**
 * Both fits in one line: "Right person at the right company", "Right company, other role", "Right role, but a weak fit".
 *
 * @param letter of the company; absent while nothing is known of it.
 * @param role absent where the profile asks for nobody.
 */
export function bothWords(letter: Letter | undefined, role: Verdict | undefined): string | undefined {
  const but = letter === undefined ? 'the company is not known yet' : BUT[letter];
  if (role === undefined) return undefined;
  if (but === undefined)
    return role === 'yes'
      ? 'Right person at the right company'
      : `Right company, ${ROLE_WORDS[role].toLowerCase()}`;
  return `${ROLE_WORDS[role]}${role === 'yes' || role === 'partly' ? ', but' : ', and'} ${but}`;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "2021-08" → "since Aug 2021". */
export function sinceWords(since: string): string {
  const [year, month] = since.split('-');
  return `since ${month === undefined ? '' : `${MONTHS[Number(month) - 1] ?? ''} `}${year}`;
}

/** "Left Contoso (seen 23 Nov 2026)". */
export function leftWords({ company, at }: Left): string {
  return `Left ${company.name} (seen ${day(at)})`;
}
