import type { Criterion, Icp } from '../../lib/icp/icp.ts';
import { INDUSTRY_IDS } from '../../lib/icp/industries.ts';
import type { Persona } from '../../lib/icp/role.ts';
import { countriesIn } from './countries.ts';
import type { CriterionDraft, IcpDraft, NumberName, PersonaDraft } from './draft.ts';
import { takeEntries } from './entries.ts';
import { parseAtLeast, parseFounded, parseRevenue, parseSize } from './parse-numbers.ts';
import { parseList, parseNear } from './parse-place.ts';
import { parseBusiness, parseLikeness, parseNeed } from './parse-what-it-does.ts';

export type FieldName =
  | NumberName
  | 'name'
  | 'entries'
  | 'models'
  | 'counter'
  | 'clients'
  | 'pastedName'
  | 'pastedText';

/** Sentences by field, each with the remedy; the key of a criterion's field is `fieldKey(id, field)`. */
export type FieldErrors = Map<string, string>;

export const fieldKey = (criterionId: string, field: FieldName | ''): string => `${criterionId} ${field}`;

/** Stands for a criterion's id in the keys of the person's fields: no id is empty. */
export const PERSONA = '';

/** The profile that the form says, or a sentence for each field that cannot be understood. */
export function parseDraft(
  draft: IcpDraft,
  icp: Icp,
  languages: readonly string[],
): { icp?: Icp; errors: FieldErrors } {
  const errors: FieldErrors = new Map();
  if (draft.name.trim() === '') errors.set('name', 'Give the profile a name, such as “Mid-size logistics”.');
  const criteria = draft.criteria.map((criterion) => parseCriterion(criterion, languages, errors));
  const found = criteria.filter((criterion) => criterion !== undefined);
  const persona = parsePersona(draft.persona, languages, errors);
  if (errors.size > 0) return { errors };
  const { persona: _, ...rest } = icp;
  return {
    icp: { ...rest, name: draft.name.trim(), criteria: found, ...(persona ? { persona } : {}) },
    errors,
  };
}

/** A person of whom nothing is asked is none. */
function parsePersona(
  { seniorities, functions, titles, entries, typed }: PersonaDraft,
  languages: readonly string[],
  errors: FieldErrors,
): Persona | undefined {
  const taken = takeEntries('place', entries, typed, languages);
  if (taken.problem !== undefined) errors.set(fieldKey(PERSONA, 'entries'), taken.problem);
  const words = takeEntries('hiring', titles.entries, titles.typed);
  if (words.problem !== undefined) errors.set(fieldKey(PERSONA, 'counter'), words.problem);
  const isAnybody = seniorities.length + functions.length + words.entries.length + taken.entries.length === 0;
  const said = words.entries.length > 0 ? { titles: words.entries } : {};
  return isAnybody ? undefined : { seniorities, functions, countries: countriesIn(taken.entries), ...said };
}

/** One criterion as the form says it; what cannot be understood is noted by field. */
export function parseCriterion(
  draft: CriterionDraft,
  languages: readonly string[],
  errors: FieldErrors,
): Criterion | undefined {
  const { id, importance } = draft;
  const base = { id, importance };
  const fail = (field: FieldName, sentence: string) => {
    errors.set(fieldKey(id, field), sentence);
  };
  const entries = (missing?: string): string[] => {
    const taken = takeEntries(draft.kind, draft.entries, draft.typed, languages);
    if (taken.problem !== undefined) fail('entries', taken.problem);
    else if (missing !== undefined && taken.entries.length === 0) fail('entries', missing);
    return taken.entries;
  };
  const spoken = (): string[] => {
    const taken = takeEntries('language', draft.counter.entries, draft.counter.typed, languages);
    if (taken.problem !== undefined) fail('counter', taken.problem);
    return taken.entries;
  };
  switch (draft.kind) {
    case 'size':
      return parseSize(draft, base, fail);
    case 'revenue':
      return parseRevenue(draft, base, fail);
    case 'founded':
      return parseFounded(draft, base, fail);
    case 'place': {
      const near = parseNear(draft, languages, fail);
      const isNear = draft.name + draft.numbers.km !== '';
      const chosen = entries(isNear ? undefined : 'Choose at least one country, or a city to be near to.');
      return { ...base, kind: 'place', countries: countriesIn(chosen), ...near };
    }
    case 'list':
      return parseList(draft, base, fail);
    case 'market': {
      const [countries, tongues] = [countriesIn(entries()), spoken()];
      if (countries.length + tongues.length === 0 && draft.typed + draft.counter.typed === '')
        fail('entries', 'Choose at least one country or language.');
      return { ...base, kind: 'market', countries, languages: tongues };
    }
    case 'certificate':
      return { ...base, kind: 'certificate', any: entries('Name at least one, such as ISO 27001.') };
    case 'funding':
    case 'growth':
      return { ...base, kind: draft.kind };
    case 'industry': {
      const chosen = entries('Choose at least one industry.');
      return { ...base, kind: 'industry', any: INDUSTRY_IDS.filter((id) => chosen.includes(id)) };
    }
    case 'business':
      return parseBusiness(draft, base, fail);
    case 'need':
      return parseNeed(draft, base, fail);
    case 'likeness':
      return parseLikeness(draft, base, fail);
    case 'technology':
      return {
        ...base,
        kind: 'technology',
        any: entries('Name at least one product or category, such as HubSpot.'),
      };
    case 'hiring':
      return { ...base, kind: 'hiring', roles: entries(), ...parseAtLeast(draft, fail) };
    case 'words': {
      const tongues = spoken();
      if (draft.name.trim() === '') fail('name', 'Give these words a name, such as “Logistics”.');
      return {
        ...base,
        kind: 'words',
        name: draft.name.trim(),
        any: entries('Give at least one word or phrase.'),
        ...(draft.how === '' ? {} : { how: draft.how }),
        ...(tongues.length > 0 ? { languages: tongues } : {}),
      };
    }
  }
}
