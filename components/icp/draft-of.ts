import { BUSINESS_MODELS } from '../../lib/icp/business.ts';
import type { Criterion, Icp } from '../../lib/icp/icp.ts';
import { FUNCTIONS, type Persona, SENIORITIES } from '../../lib/icp/role.ts';
import { countryName } from '../../lib/text/country-names.ts';
import { withRegions } from '../../lib/text/world-regions.ts';
import {
  blankCriterion,
  type CriterionDraft,
  type IcpDraft,
  type NumberName,
  type PersonaDraft,
} from './draft.ts';
import { shortSum } from './sums.ts';

const NOBODY: Persona = { seniorities: [], functions: [], countries: [] };

/** A profile as the form shows it. */
export function draftOf({ name, criteria, persona }: Icp): IcpDraft {
  return { name, criteria: criteria.map(criterionDraftOf), persona: personaDraftOf(persona) };
}

/** In the order in which the form offers them, so that a choice taken back is no change. */
function personaDraftOf({ seniorities, functions, titles = [], countries }: Persona = NOBODY): PersonaDraft {
  return {
    seniorities: SENIORITIES.filter((rank) => seniorities.includes(rank)),
    functions: FUNCTIONS.filter((field) => functions.includes(field)),
    titles: { entries: [...titles], typed: '' },
    entries: withRegions(countries),
    typed: '',
  };
}

/** A criterion as the form shows it. */
export function criterionDraftOf(criterion: Criterion): CriterionDraft {
  const blank = blankCriterion(criterion.kind, []);
  return { ...blank, id: criterion.id, importance: criterion.importance, ...fieldsOf(criterion, blank) };
}

/** What a criterion says beside the blank one of its kind. */
function fieldsOf(criterion: Criterion, { numbers }: CriterionDraft): Partial<CriterionDraft> {
  switch (criterion.kind) {
    case 'size':
    case 'founded':
      return { numbers: { ...numbers, ...written(criterion) } };
    case 'revenue':
      return {
        currency: criterion.currency,
        numbers: { ...numbers, ...written(criterion, shortSum) },
      };
    case 'place':
      return {
        entries: withRegions(criterion.countries),
        ...(criterion.near && {
          name: `${criterion.near.city}, ${countryName(criterion.near.country)}`,
          numbers: { ...numbers, km: String(criterion.near.km) },
        }),
      };
    case 'list':
      return { name: criterion.name, typed: criterion.any.join('\n') };
    case 'words':
      return {
        name: criterion.name,
        entries: [...criterion.any],
        how: criterion.how ?? '',
        counter: { entries: [...(criterion.languages ?? [])], typed: '' },
      };
    case 'market':
      return {
        entries: withRegions(criterion.countries),
        counter: { entries: [...criterion.languages], typed: '' },
      };
    case 'industry':
    case 'technology':
    case 'certificate':
      return { entries: [...criterion.any] };
    case 'hiring':
      return { entries: [...criterion.roles], numbers: { ...numbers, ...written(criterion) } };
    case 'business':
      return {
        models: BUSINESS_MODELS.filter((model) => criterion.any.includes(model)),
        buyers: criterion.buyers ?? '',
      };
    case 'need':
      return {
        name: criterion.name,
        entries: [...criterion.signals],
        counter: { entries: [...criterion.counterSignals], typed: '' },
      };
    case 'likeness':
      return { clients: [...criterion.clients] };
    case 'funding':
    case 'growth':
      return {};
  }
}

function written(
  from: Partial<Record<NumberName, number>>,
  say: (number: number) => string = String,
): Partial<Record<NumberName, string>> {
  const names = ['min', 'max', 'halfMin', 'halfMax', 'from', 'to', 'atLeast'] as const;
  return Object.fromEntries(
    names.flatMap((name) => (from[name] === undefined ? [] : [[name, say(from[name])]])),
  );
}
