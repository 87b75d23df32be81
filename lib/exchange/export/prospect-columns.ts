import { addressOf } from '../../account/room-id.ts';
import { INDUSTRIES } from '../../icp/industries.ts';
import { dayAt } from '../../targets/day.ts';
import type { Prospect } from '../../targets/prospects/prospect.ts';
import type { Column } from './column.ts';

export const PROSPECT_COLUMNS: readonly Column<Prospect>[] = [
  { heading: 'company', value: ({ label }) => label },
  { heading: 'domain', value: ({ id }) => id },
  { heading: 'website', value: ({ id }) => addressOf(id) },
  { heading: 'fit', value: ({ letter }) => letter },
  { heading: 'score', value: ({ score }) => score },
  { heading: 'share known', value: ({ known }) => known / 100, share: true },
  { heading: 'timing', value: ({ digit }) => digit },
  { heading: 'industry', value: ({ industry }) => industry && INDUSTRIES[industry] },
  { heading: 'country', value: ({ country }) => country },
  { heading: 'employees at least', value: ({ employees }) => employees },
  { heading: 'last seen', value: ({ seenAt }) => dayAt(seenAt) },
  { heading: 'passed', value: ({ passed }) => passed },
  { heading: 'own letter', value: ({ ownLetter }) => ownLetter },
];
