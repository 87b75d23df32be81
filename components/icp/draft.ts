import type { Criterion, CriterionKind, Icp, Importance } from '../../lib/icp/icp.ts';
import {
  FUNCTIONS,
  type JobFunction,
  type Persona,
  SENIORITIES,
  type Seniority,
} from '../../lib/icp/role.ts';

const NOBODY: Persona = { seniorities: [], functions: [], countries: [] };

export type NumberName = 'min' | 'max' | 'halfMin' | 'halfMax' | 'from' | 'to';

/** A criterion while it is edited: all as typed, so that nothing half-written is lost or guessed at. */
export interface CriterionDraft {
  id: string;
  kind: CriterionKind;
  importance: Importance;
  /** Name of a words criterion. */
  name: string;
  /** Countries as codes, words, products or roles. */
  entries: string[];
  /** What stands in the field of entries and is not one yet. */
  typed: string;
  numbers: Record<NumberName, string>;
}

/** The person to speak to while they are edited. */
export interface PersonaDraft {
  seniorities: Seniority[];
  functions: JobFunction[];
  /** Countries as codes. */
  entries: string[];
  /** What stands in the field of countries and is none yet. */
  typed: string;
}

export interface IcpDraft {
  name: string;
  criteria: CriterionDraft[];
  persona: PersonaDraft;
}

/** A profile as the form shows it. */
export function draftOf({ name, criteria, persona }: Icp): IcpDraft {
  return { name, criteria: criteria.map(criterionDraftOf), persona: personaDraftOf(persona) };
}

/** In the order in which the form offers them, so that a choice taken back is no change. */
function personaDraftOf({ seniorities, functions, countries }: Persona = NOBODY): PersonaDraft {
  return {
    seniorities: SENIORITIES.filter((rank) => seniorities.includes(rank)),
    functions: FUNCTIONS.filter((field) => functions.includes(field)),
    entries: [...countries],
    typed: '',
  };
}

/** An empty criterion of a kind; its id is its kind, with a number where there is one already. */
export function blankCriterion(kind: CriterionKind, beside: readonly CriterionDraft[]): CriterionDraft {
  const taken = new Set(beside.map(({ id }) => id));
  let id: string = kind;
  for (let number = 2; taken.has(id); number++) id = `${kind}-${number}`;
  return { id, kind, importance: 'nice', name: '', entries: [], typed: '', numbers: numbersOf({}) };
}

function criterionDraftOf(criterion: Criterion): CriterionDraft {
  const { id, kind, importance } = criterion;
  const name = criterion.kind === 'words' ? criterion.name : '';
  const numbers = numbersOf(criterion.kind === 'size' || criterion.kind === 'founded' ? criterion : {});
  return { id, kind, importance, name, entries: [...entriesOf(criterion)], typed: '', numbers };
}

function entriesOf(criterion: Criterion): readonly string[] {
  switch (criterion.kind) {
    case 'place':
      return criterion.countries;
    case 'words':
    case 'technology':
      return criterion.any;
    case 'hiring':
      return criterion.roles;
    case 'size':
    case 'founded':
      return [];
  }
}

function numbersOf(from: Partial<Record<NumberName, number>>): CriterionDraft['numbers'] {
  const written = (name: NumberName) => (from[name] === undefined ? '' : String(from[name]));
  return {
    min: written('min'),
    max: written('max'),
    halfMin: written('halfMin'),
    halfMax: written('halfMax'),
    from: written('from'),
    to: written('to'),
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
