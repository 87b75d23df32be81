import { addressOf } from '../account/room-id.ts';
import { bestFact, type FactValues, type HeadCount } from '../facts/fact.ts';
import type { TargetRow, Told } from '../targets/row.ts';

/** A column of an exported list: its heading and what stands in it; nothing where it is unknown. */
interface Column {
  heading: string;
  cell: (row: TargetRow, timeZone: string) => string | number | undefined;
}

export const COLUMNS: readonly Column[] = [
  { heading: 'company', cell: ({ account, target }) => account?.label ?? target.accountId },
  { heading: 'domain', cell: ({ target }) => target.accountId },
  { heading: 'website', cell: websiteOf },
  { heading: 'fit', cell: ({ fit }) => fit?.letter },
  { heading: 'score', cell: ({ fit }) => fit?.score },
  { heading: 'share known', cell: ({ fit }) => fit && `${Math.round(fit.known.share * 100)}%` },
  { heading: 'tier', cell: ({ target }) => target.tier },
  { heading: 'why', cell: ({ target }) => target.why },
  { heading: 'added on', cell: ({ target }, timeZone) => dayOf(target.addedAt, timeZone) },
  { heading: 'country', cell: (row) => best(row, 'country') },
  { heading: 'city', cell: (row) => best(row, 'city') },
  { heading: 'employees', cell: (row) => peopleOf(best(row, 'employees')) },
  { heading: 'phone', cell: (row) => best(row, 'phone')?.written },
  { heading: 'email', cell: (row) => best(row, 'email') },
  { heading: 'LinkedIn', cell: (row) => best(row, 'linkedin') ?? row.account?.signposts.linkedin },
  { heading: 'description', cell: (row) => best(row, 'description') },
];

function best<K extends Told>({ account }: TargetRow, key: K): FactValues[K] | undefined {
  return account && bestFact(account.facts, key)?.value;
}

/** The home page that was read, else the domain's. */
function websiteOf({ account, target }: TargetRow): string {
  return account?.pages.find(({ page }) => page === 'home')?.url ?? addressOf(target.accountId);
}

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
