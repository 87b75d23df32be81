import type { Account, PageSeen } from '../account/account.ts';
import { addressOf } from '../account/room-id.ts';
import type { LookAt } from './fit.ts';

/** Places a rep can open to answer a question, with the words for them. */
const LABELS = {
  home: 'Home page',
  about: 'About page',
  contact: 'Contact page',
  legal: 'Legal notice',
  careers: 'Careers page',
  linkedin: 'LinkedIn page',
} as const;
type Place = keyof typeof LABELS;

/** An account, with or without the texts of its pages. */
type Known = Pick<Account, 'id' | 'signposts'> & { pages: readonly Pick<PageSeen, 'page'>[] };

/** The places, best first, with addresses where known. Pages already read are left out: they did not say. */
export function lookAt(account: Known, ...places: Place[]): LookAt[] {
  return places
    .filter((place) => !account.pages.some(({ page }) => page === place))
    .map((place) => look(account, place));
}

function look(account: Known, place: Place): LookAt {
  const label = LABELS[place];
  const url = place === 'home' ? addressOf(account.id) : account.signposts[place];
  return url === undefined ? { label } : { label, url };
}
