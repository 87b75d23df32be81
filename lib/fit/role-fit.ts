import { wantedOf } from '../icp/describe.ts';
import { once } from '../icp/once.ts';
import type { Persona, Role } from '../icp/role.ts';
import { FUNCTION_WORDS, SENIORITY_WORDS } from '../icp/role-words.ts';
import { countryName } from '../text/country-names.ts';
import type { Verdict } from './fit.ts';
import { personCountry } from './person-country.ts';
import { compilePhrases, findPhrase } from './phrases.ts';
import type { RoleFit, RolePart } from './role.ts';

type Told = Pick<RolePart, 'verdict' | 'finding'>;

const titlesOf = once(({ titles = [] }: Persona) => compilePhrases(titles));

const UNSAID: Told = { verdict: 'unknown', finding: 'Not said in the title' };

/**
 * Whether somebody is whom the profile looks for. What is not known speaks neither for nor against them, but nobody is the
 * right person for their country alone where rank or field is asked and neither is said.
 *
 * @param place as their page writes it: "Tampere, Finland", "Greater Bergen Metropolitan Area".
 * @param title as their page writes it, which words are looked for in.
 */
export function roleFit(
  role: Role,
  place: string | undefined,
  persona: Persona,
  title: string | undefined,
): RoleFit {
  const parts: RolePart[] = [];
  const ask = (of: RolePart['of'], wanted: readonly string[], told: () => Told) => {
    if (wanted.length > 0) parts.push({ of, ...told(), wanted: wantedOf[of](persona) });
  };
  ask('seniority', persona.seniorities, () => seniorityTold(role, persona));
  ask('function', persona.functions, () => functionTold(role, persona));
  ask('title', persona.titles ?? [], () => titleTold(title, persona));
  ask('place', persona.countries, () => placeTold(place, persona));
  return { verdict: verdictOf(parts), parts };
}

function seniorityTold({ seniority }: Role, { seniorities }: Persona): Told {
  if (!seniority) return UNSAID;
  return { verdict: yesIf(seniorities.includes(seniority)), finding: SENIORITY_WORDS[seniority] };
}

/** Who runs the whole company decides on each field in a small one and on none in a large one. */
function functionTold({ functions }: Role, persona: Persona): Told {
  if (functions.length === 0) return UNSAID;
  const met = functions.filter((field) => persona.functions.includes(field));
  const isWhole = met.length === 0 && functions.includes('general-management');
  if (isWhole) return { verdict: 'partly', finding: 'Runs the company as a whole' };
  const named = met.length > 0 ? met : functions;
  return { verdict: yesIf(met.length > 0), finding: named.map((field) => FUNCTION_WORDS[field]).join(', ') };
}

function titleTold(title: string | undefined, persona: Persona): Told {
  if (!title) return UNSAID;
  const match = findPhrase(title, titlesOf(persona));
  return match
    ? { verdict: 'yes', finding: `“${title.slice(match.start, match.end)}”` }
    : { verdict: 'no', finding: 'None of the words in the title' };
}

function placeTold(place: string | undefined, { countries }: Persona): Told {
  const country = place && personCountry(place);
  if (!country)
    return { verdict: 'unknown', finding: place ? 'Country not known from the place' : 'Place not stated' };
  return { verdict: yesIf(countries.includes(country)), finding: `In ${countryName(country)}` };
}

function verdictOf(parts: readonly RolePart[]): Verdict {
  const has = (verdict: Verdict) => parts.some((part) => part.verdict === verdict);
  if (has('no')) return 'no';
  const titles = parts.filter(({ of }) => of !== 'place');
  const deciding = titles.length > 0 ? titles : parts;
  if (deciding.every(({ verdict }) => verdict === 'unknown')) return 'unknown';
  return deciding.every(({ verdict }) => verdict === 'yes') ? 'yes' : 'partly';
}

const yesIf = (is: boolean): Verdict => (is ? 'yes' : 'no');
