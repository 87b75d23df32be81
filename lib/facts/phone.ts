import type { PhoneNumber } from 'libphonenumber-js/min';
import type { Fact, Phone } from './fact.ts';
import type { Page } from './page.ts';
import { type PhoneCandidate, phoneCandidates } from './phone-candidates.ts';
import { NORTH_AMERICA, type Parsed, parsePhone } from './phone-number.ts';
import { MAIN, MOBILE, PERSON, SPECIAL } from './phone-words.ts';
import { type Home, homeOf } from './place.ts';

interface Dialled extends Parsed {
  candidate: PhoneCandidate;
  score: number;
}

/** Numbers kept of one page; more are a list of shops or of people. */
const KEPT = 3;
/** Distinct numbers beyond which those in main text are such a list. */
const LIST = 6;
/** Numbers that cost a look of libphonenumber (about 20 µs each). */
const LOOKED_AT = 40;

/** The company's phone numbers, as written and in E.164, its main one first. Never fax numbers; of long lists only what frames the page. */
export function phoneFacts(page: Page): Fact[] {
  const home = homeOf(page);
  const phones = ranked(phoneCandidates(page), home);
  const listed = phones.length > LIST;
  return phones
    .filter(({ candidate }, at) => at === 0 || !listed || candidate.region !== 'main')
    .slice(0, KEPT)
    .map(({ candidate, number, written, score }, at) => {
      const sure = Math.min(0.95, 0.6 + score * 0.06) - (at > 0 ? 0.15 : 0);
      const source = candidate.source === 'text' && candidate.line === 'phone' ? 'label' : candidate.source;
      return page.fact('phone', phoneOf(written, number), source, candidate.quote, Math.max(0.3, sure));
    });
}

/** A number of no kind that its country's plan lists is kept as written only. */
function phoneOf(written: string, number: PhoneNumber): Phone {
  return number.isValid() ? { written, e164: number.number } : { written };
}

/** Each number once, the likeliest main one first. */
function ranked(candidates: PhoneCandidate[], home: Home): Dialled[] {
  const phones = new Map<string, Dialled>();
  const faxes = new Set<string>();
  for (const [at, candidate] of candidates.filter(mayBePhone).slice(0, LOOKED_AT).entries()) {
    const parsed = parsePhone(candidate, home);
    if (!parsed) continue;
    const { number } = parsed;
    if (candidate.line === 'fax') faxes.add(number.number);
    const score = scoreOf(candidate, number, home) - at * 0.06;
    const known = phones.get(number.number);
    if (!known) phones.set(number.number, { candidate, ...parsed, score });
    // Shown again: in the frame and on the page, as a link and as text.
    else
      phones.set(number.number, {
        ...(score > known.score ? { candidate, ...parsed } : known),
        score: Math.max(score, known.score) + 0.4,
      });
  }
  return [...phones.values()]
    .filter(({ number }) => !faxes.has(number.number))
    .sort((a, b) => b.score - a.score);
}

/** By its words and shape alone, before libphonenumber is asked. */
function mayBePhone({ written, line, source, around }: PhoneCandidate): boolean {
  const digits = written.replace(/\D/g, '');
  if (
    /^(\d)\1+$/.test(digits) ||
    /^0?123456|^\+?1?2345678/.test(digits) ||
    /\b(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d\b/.test(written)
  )
    return false;
  if (/^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$/.test(written) && digits.length <= 8) return false;
  // Opening hours: "08.00 – 18.00".
  if (/^[012]?\d[.:]\d\d ?[\u2010-\u2015-] ?[012]?\d[.:]\d\d$/.test(written)) return false;
  if (source !== 'text') return true;
  if (PERSON.test(around.slice(-70))) return false;
  if (line !== undefined) return line !== 'other';
  // Unnamed numbers must be written as phones are: a prefix, an area code, or groups.
  return /^(?:\+|00|\(|0)/.test(written)
    ? /[ ()./–-]/.test(written) || written.startsWith('+')
    : /\d{3}[ ).-]{1,3}\d{3}[ .-]{1,3}\d{3,4}$|[A-Z]{3}/.test(written);
}

function scoreOf(
  { source, region, label, line, around }: PhoneCandidate,
  number: PhoneNumber,
  home: Home,
): number {
  let score = source === 'text' ? 0 : source === 'link' ? 1 : 1.5;
  if (line === 'phone') score += 1.5;
  if (region === 'header') score += 1.5;
  if (region === 'footer') score += 1;
  if (MAIN.test(label)) score += 2;
  if (SPECIAL.test(label)) score -= 0.7;
  if (MOBILE.test(label)) score -= 1;
  // Of a length that can be dialled, but of no kind that the country's plan lists.
  if (!number.isValid()) score -= 1;
  // Free numbers are for customers; the company itself is where it can be found.
  if (/^\+1(?:8(?:00|33|44|55|66|77|88))/.test(number.number)) score -= 0.4;
  const town = home.town?.toLowerCase();
  if (town && label.replace(/[\s:]+$/, '') === town) score += 1.5;
  if (town && around.toLowerCase().includes(town)) score += 0.5;
  if (home.country && isAbroad(number, home.country)) score -= 1.5;
  return score;
}

/** Whether a number is of another country than the company; a free number of everywhere is of none. */
function isAbroad({ country, countryCallingCode }: PhoneNumber, home: string): boolean {
  return countryCallingCode === '1' ? !NORTH_AMERICA.test(home) : country !== home;
}
