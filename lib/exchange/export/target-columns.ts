import { addressOf } from '../../account/room-id.ts';
import { dayAt } from '../../targets/day.ts';
import type { TargetRow } from '../../targets/row.ts';
import { dueOn, statusOf } from '../../targets/status.ts';
import type { Column } from './column.ts';

export const TARGET_COLUMNS: readonly Column<TargetRow>[] = [
  { heading: 'company', value: ({ account, target }) => account?.label ?? target.accountId },
  { heading: 'domain', value: ({ target }) => target.accountId },
  { heading: 'website', value: websiteOf },
  { heading: 'fit', value: ({ fit }) => fit?.letter },
  { heading: 'score', value: ({ fit }) => fit?.score },
  { heading: 'share known', value: ({ fit }) => fit?.known.share, share: true },
  { heading: 'tier', value: ({ target }) => target.tier },
  { heading: 'status', value: ({ target }) => statusOf(target) },
  { heading: 'next touch', value: ({ target }) => dueOn(target) },
  { heading: 'next step', value: ({ target }) => target.nextStep },
  { heading: 'last touch', value: ({ target }) => target.last?.on },
  { heading: 'touches', value: ({ target }) => target.last?.nth ?? 0 },
  { heading: 'outcome', value: ({ target }) => target.outcome?.is },
  { heading: 'tags', value: ({ target }) => target.tags },
  { heading: 'notes', value: ({ target }) => target.notes },
  { heading: 'why', value: ({ target }) => target.why },
  { heading: 'added on', value: ({ target }) => dayAt(target.addedAt) },
  { heading: 'country', value: ({ account }) => account?.country },
  { heading: 'city', value: ({ account }) => account?.city },
  { heading: 'employees', value: ({ account }) => account?.employees },
  { heading: 'phone', value: ({ account }) => account?.phone?.written },
  { heading: 'email', value: ({ account }) => account?.email },
  { heading: 'LinkedIn', value: ({ account }) => account?.linkedin },
  { heading: 'description', value: ({ account }) => account?.description },
];

/** The home page that was read, else the domain's. */
export function websiteOf({ account, target }: TargetRow): string {
  return account?.website ?? addressOf(target.accountId);
}
