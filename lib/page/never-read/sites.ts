import type { NeverRead } from '../off-limits.ts';
import { BANKS } from './banks.ts';
import { GOVERNMENT } from './government.ts';
import { HEALTH } from './health.ts';
import { CALENDARS, CHATS, MAIL } from './letters.ts';
import { CLOUDS, DOCUMENTS, LOGINS, WORK } from './office.ts';
import { PAYMENTS } from './payments.ts';
import { type PrivateSite, rows } from './rows.ts';
import { FEEDS, SEARCHES } from './seeking.ts';

/** Sites that are never read, by reason. A rep's own mute list comes on top of these. */
export const PRIVATE_SITES: readonly (readonly [NeverRead, readonly PrivateSite[]])[] = [
  ['linkedin', rows('linkedin.com')],
  ['mail', MAIL],
  ['calendar', CALENDARS],
  ['chat', CHATS],
  ['social', FEEDS],
  ['bank', BANKS],
  ['bank', PAYMENTS],
  ['health', HEALTH],
  ['government', GOVERNMENT],
  ['office', DOCUMENTS],
  ['work', WORK],
  ['cloud', CLOUDS],
  ['login', LOGINS],
  ['search', SEARCHES],
];
