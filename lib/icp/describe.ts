import { languageName } from '../text/language-names.ts';
import { placeNames } from '../text/world-regions.ts';
import { BUSINESS_WORDS, SELLS_TO } from './business-words.ts';
import type {
  BusinessCriterion,
  Criterion,
  FoundedCriterion,
  HiringCriterion,
  MarketCriterion,
  Near,
  PlaceCriterion,
  RevenueCriterion,
  SizeCriterion,
} from './icp.ts';
import { INDUSTRIES } from './industries.ts';
import { once } from './once.ts';
import type { Persona } from './role.ts';
import { FUNCTION_WORDS, SENIORITY_WORDS } from './role-words.ts';

/** A criterion in plain words, as a statement about the company: "50–1,000 people", "Based in Germany or Austria". */
export const describeCriterion = once(inWords);

function inWords(criterion: Criterion): string {
  switch (criterion.kind) {
    case 'size':
      return sizeInWords(criterion);
    case 'revenue':
      return revenueInWords(criterion);
    case 'market':
      return marketInWords(criterion);
    case 'certificate':
      return `Certified: ${someOf(criterion.any)}`;
    case 'funding':
      return 'Was funded';
    case 'growth':
      return 'Is growing';
    case 'place':
      return placeInWords(criterion);
    case 'list':
      return `On your list “${criterion.name}”`;
    case 'industry':
      return `In ${someOf(criterion.any.map((industry) => INDUSTRIES[industry]))}`;
    case 'business':
      return businessInWords(criterion);
    case 'likeness':
      return `Like ${someOf(criterion.clients.map(({ name }) => name))}`;
    case 'need':
    case 'words':
      return criterion.name;
    case 'technology':
      return `Uses ${someOf(criterion.any)}`;
    case 'hiring':
      return hiringInWords(criterion);
    case 'founded':
      return foundedInWords(criterion);
  }
}

/** What a profile asks of a person, in plain words: "Owner, chief or head", "Sales or IT", "In Germany", "Title says “RevOps”". */
export const wantedOf = {
  seniority: ({ seniorities }: Persona) => sentence(seniorities.map((rank) => SENIORITY_WORDS[rank])),
  function: ({ functions }: Persona) => sentence(functions.map((field) => FUNCTION_WORDS[field])),
  place: ({ countries }: Persona) => `In ${someOf(placeNames(countries))}`,
  title: ({ titles = [] }: Persona) => `Title says ${someOf(titles.map((title) => `“${title}”`))}`,
};

/** "Manufacturer or distributor, sells to businesses". */
function businessInWords({ any, buyers }: BusinessCriterion): string {
  const said = [
    ...(any.length > 0 ? [sentence(any.map((model) => BUSINESS_WORDS[model]))] : []),
    ...(buyers ? [SELLS_TO[buyers]] : []),
  ].join(', ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** "Based in DACH or France", "Based in Germany, within 100 km of Hamburg". */
function placeInWords({ countries, near }: PlaceCriterion): string {
  const within = near ? [nearInWords(near)] : [];
  const based = countries.length > 0 ? [`in ${someOf(placeNames(countries))}`] : [];
  return `Based ${[...based, ...within].join(', ')}`;
}

/** "within 100 km of Hamburg". */
export function nearInWords({ city, km }: Near): string {
  return `within ${count(km)} km of ${city}`;
}

/** Names as in a sentence: "Sales, IT or data". */
function sentence([first = 'Anybody', ...rest]: readonly string[]): string {
  return someOf([first, ...rest.map((name) => (name === name.toUpperCase() ? name : name.toLowerCase()))]);
}

function sizeInWords({ min, max }: SizeCriterion): string {
  if (min === max) return people(min);
  return min === 1 ? `Up to ${people(max)}` : `${count(min)}–${people(max)}`;
}

function revenueInWords({ min, max, currency }: RevenueCriterion): string {
  if (min === max) return `Revenue of ${currency} ${amount(min)}`;
  return min <= 1
    ? `Revenue up to ${currency} ${amount(max)}`
    : `Revenue of ${currency} ${amount(min)}–${amount(max)}`;
}

/** "Sells in France or Italy, or in French". */
function marketInWords({ countries, languages }: MarketCriterion): string {
  const places = countries.length > 0 ? [`in ${someOf(placeNames(countries))}`] : [];
  const tongues = languages.map((tag) => languageName(tag) ?? tag);
  return `Sells ${[...places, ...(tongues.length > 0 ? [`in ${someOf(tongues)}`] : [])].join(', or ')}`;
}

/** "Hiring for sales", "At least 5 open jobs", "Hiring for sales, at least 2". */
function hiringInWords({ roles, atLeast = 1 }: HiringCriterion): string {
  if (roles.length > 0)
    return `Hiring for ${someOf(roles)}${atLeast > 1 ? `, at least ${count(atLeast)}` : ''}`;
  return atLeast > 1 ? `At least ${count(atLeast)} open jobs` : 'Has open jobs';
}

function foundedInWords({ from, to }: FoundedCriterion): string {
  if (from === undefined) return to === undefined ? 'Founded in any year' : `Founded in ${to} or earlier`;
  if (to === undefined) return `Founded in ${from} or later`;
  return from === to ? `Founded in ${from}` : `Founded ${from}–${to}`;
}

/** "A", "A or B", "A, B or C", "A, B or 8 more": short enough for one line of the popup. */
function someOf(items: readonly string[]): string {
  const [first = 'nothing', second, third] = items;
  if (second === undefined) return first;
  if (third === undefined) return `${first} or ${second}`;
  return `${first}, ${second} or ${items.length > 3 ? `${items.length - 2} more` : third}`;
}

/** "1,200 people", "1 person". */
function people(number: number): string {
  return number === 1 ? '1 person' : `${count(number)} people`;
}

/** People as a company states them: "320 people", "51–200 people", "Over 500 people". */
export function headCount({ min, max }: { min: number; max?: number }): string {
  if (max === undefined) return `Over ${people(min)}`;
  return min === max ? people(min) : `${count(min)}–${people(max)}`;
}

/** A sum as pages say it, without its currency: "1.2 billion", "12 million", "450,000". */
export function amount(sum: number): string {
  const [size, word] = sum >= 1e9 ? [1e9, ' billion'] : sum >= 1e6 ? [1e6, ' million'] : [1, ''];
  return size === 1 ? count(Math.round(sum)) : `${Math.round((sum / size) * 100) / 100}${word}`;
}

/** A whole number with thousands set apart: "1,200". `toLocaleString` would cost a microsecond per account. */
export function count(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
