import type { BusinessModel } from '../../lib/icp/business.ts';
import type {
  BusinessCriterion,
  Client,
  CriterionKind,
  Importance,
  WordsCriterion,
} from '../../lib/icp/icp.ts';
import type { JobFunction, Seniority } from '../../lib/icp/role.ts';

export type NumberName = 'min' | 'max' | 'halfMin' | 'halfMax' | 'from' | 'to' | 'atLeast' | 'km';

/** A field of several entries. */
export interface Entries {
  entries: string[];
  /** What stands in the field and is no entry yet. */
  typed: string;
}

/** A criterion while it is edited: all as typed, so that nothing half-written is lost or guessed at. */
export interface CriterionDraft extends Entries {
  id: string;
  kind: CriterionKind;
  importance: Importance;
  /** Name of a words criterion, a need or a list; the city, with its country, that a place is near to. What is typed is the whole of a list. The entries are countries as codes, or regions, industries by id, words, products, roles or signals. */
  name: string;
  numbers: Record<NumberName, string>;
  /** What it is for a living, in the order of the form. */
  models: BusinessModel[];
  /** Who pays it; empty for whoever. */
  buyers: NonNullable<BusinessCriterion['buyers']> | '';
  /** What speaks against a need; the languages, as codes, of a market or of the pages whose words are meant. */
  counter: Entries;
  /** Of a revenue, ISO 4217. */
  currency: string;
  /** Empty for any of the words. */
  how: NonNullable<WordsCriterion['how']> | '';
  clients: Client[];
  /** A client whose page is being pasted and who is not among them yet. */
  pasted: Client;
}

/** The person to speak to while they are edited; the entries are countries as codes, or regions. */
export interface PersonaDraft extends Entries {
  seniorities: Seniority[];
  functions: JobFunction[];
  /** Words of the title. */
  titles: Entries;
}

export interface IcpDraft {
  name: string;
  criteria: CriterionDraft[];
  persona: PersonaDraft;
}

export const NO_CLIENT: Client = { name: '', text: '' };

/** An empty criterion of a kind; its id is its kind, with a number where there is one already. */
export function blankCriterion(kind: CriterionKind, beside: readonly CriterionDraft[]): CriterionDraft {
  const taken = new Set(beside.map(({ id }) => id));
  let id: string = kind;
  for (let number = 2; taken.has(id); number++) id = `${kind}-${number}`;
  return {
    id,
    kind,
    importance: 'nice',
    name: '',
    entries: [],
    typed: '',
    numbers: { min: '', max: '', halfMin: '', halfMax: '', from: '', to: '', atLeast: '', km: '' },
    models: [],
    buyers: '',
    counter: { entries: [], typed: '' },
    currency: 'EUR',
    how: '',
    clients: [],
    pasted: NO_CLIENT,
  };
}

/** The criteria with one a place up or down; the first stays first and the last last. */
export function moved(criteria: readonly CriterionDraft[], at: number, by: -1 | 1): CriterionDraft[] {
  const one = criteria[at];
  if (one === undefined || at + by < 0 || at + by >= criteria.length) return [...criteria];
  return criteria.toSpliced(at, 1).toSpliced(at + by, 0, one);
}

/** The profile with a removed criterion back in its place; under a new id where its own was given away meanwhile. */
export function withBack(draft: IcpDraft, criterion: CriterionDraft, at: number): IcpDraft {
  const taken = draft.criteria.some(({ id }) => id === criterion.id);
  const back = taken ? { ...criterion, id: blankCriterion(criterion.kind, draft.criteria).id } : criterion;
  return { ...draft, criteria: draft.criteria.toSpliced(at, 0, back) };
}
