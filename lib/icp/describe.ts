import { countryName } from '../text/country-names.ts';
import { BUSINESS_WORDS, SELLS_TO } from './business-words.ts';
import type { BusinessCriterion, Criterion, FoundedCriterion, SizeCriterion } from './icp.ts';
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
    case 'place':
      return `Based in ${someOf(criterion.countries.map(countryName))}`;
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
      return criterion.roles.length > 0 ? `Hiring for ${someOf(criterion.roles)}` : 'Has open jobs';
    case 'founded':
      return foundedInWords(criterion);
  }
}

/** What a profile asks of a person, in plain words: "Owner, chief or head", "Sales or IT", "In Germany". */
export const wantedOf = {
  seniority: ({ seniorities }: Persona) => sentence(seniorities.map((rank) => SENIORITY_WORDS[rank])),
  function: ({ functions }: Persona) => sentence(functions.map((field) => FUNCTION_WORDS[field])),
  place: ({ countries }: Persona) => `In ${someOf(countries.map(countryName))}`,
};

/** "Manufacturer or distributor, sells to businesses". */
function businessInWords({ any, buyers }: BusinessCriterion): string {
  const said = [
    ...(any.length > 0 ? [sentence(any.map((model) => BUSINESS_WORDS[model]))] : []),
    ...(buyers ? [SELLS_TO[buyers]] : []),
  ].join(', ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** Names as in a sentence: "Sales, IT or data". */
function sentence([first = 'Anybody', ...rest]: readonly string[]): string {
  return someOf([first, ...rest.map((name) => (name === name.toUpperCase() ? name : name.toLowerCase()))]);
}

function sizeInWords({ min, max }: SizeCriterion): string {
  if (min === max) return people(min);
  return min === 1 ? `Up to ${people(max)}` : `${count(min)}–${people(max)}`;
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

/** A whole number with thousands set apart: "1,200". `toLocaleString` would cost a microsecond per account. */
export function count(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
