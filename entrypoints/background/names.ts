import { entryAt } from '../../lib/account/entry-at.ts';
import { accountIdOf } from '../../lib/account/identify.ts';
import type { Ask } from '../../lib/messages/answers.ts';
import { neverRead } from '../../lib/page/never-read.ts';
import { openStore } from '../../lib/store/database.ts';
import { accountAt } from '../../lib/store/entries.ts';
import { standingOf as fitStanding } from '../../lib/targets/argue/standing.ts';
import type { NameTold } from '../../lib/targets/name-told.ts';
import { isPublicMailHost } from '../../lib/text/mailboxes.ts';
import { standingOf } from './standing.ts';

/** What addresses come to that the rep may choose from: nothing is stored. */
export function tellNames({ urls }: Ask<'names/tell'>): Promise<NameTold[]> {
  return Promise.all(urls.map(tell));
}

async function tell(url: string): Promise<NameTold> {
  const isEntry = entryAt(url) !== undefined;
  const host = new URL(url).hostname.replace(/^www\./, '');
  if (!isEntry && (neverRead(url) || isPublicMailHost(host)))
    return { url, because: 'no company’s own site' };
  const known = await accountAt(openStore(), url);
  const accountId = known ?? accountIdOf(url);
  if (accountId === undefined) return { url, because: 'no company’s own site' };
  if (known === undefined) return { url, accountId };
  const { id, account, fit, say, target } = await standingOf(known);
  const { letter } = fitStanding(fit, say);
  return {
    url,
    accountId: id,
    ...(account && { label: account.label, letter }),
    ...(fit?.score === undefined ? {} : { score: fit.score }),
    ...(target && { because: 'on your list already' }),
  };
}
