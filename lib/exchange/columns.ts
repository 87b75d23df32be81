import { addressOf } from '../account/room-id.ts';
import type { HeadCount } from '../facts/fact.ts';
import type { TargetRow } from '../targets/row.ts';
import { dueOn, statusOf } from '../targets/status.ts';

/** A column of an exported list: its heading and what stands in it; nothing where it is unknown. */
interface Column {
  heading: string;
  cell: (row: TargetRow, timeZone: string) => string | number | undefined;
}

export const COLUMNS: readonly Column[] = [
  { heading: 'company', cell: ({ account, target }) => account?.label ?? target.accountId },
  { heading: 'domain', cell: ({ target }) => target.accountId },
  // The home page that was read, else the domain's.
  { heading: 'website', cell: ({ account, target }) => account?.website ?? addressOf(target.accountId) },
  { heading: 'fit', cell: ({ fit }) => fit?.letter },
  { heading: 'score', cell: ({ fit }) => fit?.score },
  { heading: 'share known', cell: ({ fit }) => fit && `${Math.round(fit.known.share * 100)}%` },
  { heading: 'tier', cell: ({ target }) => target.tier },
  { heading: 'status', cell: ({ target }) => statusOf(target) },
  { heading: 'next touch', cell: ({ target }) => dueOn(target) },
  { heading: 'next step', cell: ({ target }) => target.nextStep },
  { heading: 'last touch', cell: ({ target }) => target.last?.on },
  { heading: 'touches', cell: ({ target }) => target.last?.nth ?? 0 },
  { heading: 'outcome', cell: ({ target }) => target.outcome?.is },
  { heading: 'tags', cell: ({ target }) => target.tags?.join(', ') },
  { heading: 'notes', cell: ({ target }) => target.notes },
  { heading: 'why', cell: ({ target }) => target.why },
  { heading: 'added on', cell: ({ target }, timeZone) => dayOf(target.addedAt, timeZone) },
  { heading: 'country', cell: ({ account }) => account?.country },
  { heading: 'city', cell: ({ account }) => account?.city },
  { heading: 'employees', cell: ({ account }) => peopleOf(account?.employees) },
  { heading: 'phone', cell: ({ account }) => account?.phone?.written },
  { heading: 'email', cell: ({ account }) => account?.email },
  { heading: 'LinkedIn', cell: ({ account }) => account?.linkedin },
  { heading: 'description', cell: ({ account }) => account?.description },
];

/** "320", "50–200", "500+". With an en dash: Excel takes "10-50" for October 1950. */
function peopleOf(people: HeadCount | undefined): string | number | undefined {
  if (!people) return undefined;
  if (people.max === undefined) return `${people.min}+`;
  return people.min === people.max ? people.min : `${people.min}–${people.max}`;
}

/** The rep's day as 2026-11-23; the Swedish way of writing dates is ISO 8601. */
function dayOf(moment: number, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(moment);
}
