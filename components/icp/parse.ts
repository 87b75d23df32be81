import type { Criterion, Icp } from '../../lib/icp/icp.ts';
import type { CriterionDraft, IcpDraft, NumberName } from './draft.ts';
import { takeEntries } from './entries.ts';
import { parseFounded, parseSize } from './parse-numbers.ts';

export type FieldName = NumberName | 'name' | 'entries';

/** Sentences by field, each with the remedy; the key of a criterion's field is `fieldKey(id, field)`. */
export type FieldErrors = Map<string, string>;

export const fieldKey = (criterionId: string, field: FieldName): string => `${criterionId} ${field}`;

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
  return errors.size > 0 ? { errors } : { icp: { ...icp, name: draft.name.trim(), criteria: found }, errors };
}

function parseCriterion(
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
  switch (draft.kind) {
    case 'size':
      return parseSize(draft, base, fail);
    case 'founded':
      return parseFounded(draft, base, fail);
    case 'place':
      return { ...base, kind: 'place', countries: entries('Choose at least one country.') };
    case 'technology':
      return {
        ...base,
        kind: 'technology',
        any: entries('Name at least one product or category, such as HubSpot.'),
      };
    case 'hiring':
      return { ...base, kind: 'hiring', roles: entries() };
    case 'words':
      if (draft.name.trim() === '') fail('name', 'Give these words a name, such as “Logistics”.');
      return {
        ...base,
        kind: 'words',
        name: draft.name.trim(),
        any: entries('Give at least one word or phrase.'),
      };
  }
}
