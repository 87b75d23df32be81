import type { ListActions } from '../../components/targets/actions.ts';
import { changeSaid, TOUCH_WORDS } from '../../components/targets/said.ts';
import { ask } from '../../lib/browser/ask.ts';
import { openOwnPage, openPage } from '../../lib/browser/tabs.ts';
import { crmLink } from '../../lib/exchange/crm-link.ts';
import { PATIENCE } from '../../lib/targets/cadence.ts';
import type { Day } from '../../lib/targets/day.ts';
import { silentDays } from '../../lib/targets/due.ts';
import type { TargetList } from '../../lib/targets/row.ts';
import { openTabs } from './open-tabs.ts';
import { readText } from './read-file.ts';
import { type Acts, keyed, undoKey } from './use-acts.ts';

/** What the rep can do on the page, by messages to the one writer. */
export function listActions(
  list: TargetList | undefined,
  today: Day,
  { act, undoLast }: Acts,
  go: (hash: string) => void,
): ListActions {
  const rows = list?.rows ?? [];
  const rowOf = (id: string) => rows.find(({ target }) => target.accountId === id);
  const nameOf = (id: string) => rowOf(id)?.account?.label ?? id;
  return {
    change: (accountId, change) =>
      act(
        keyed(
          (key) => ask('target/change', { key, accountId, change }),
          () => changeSaid(nameOf(accountId), change),
        ),
      ),
    log: (accountId, touch, next) =>
      act(
        keyed(
          (key) => ask('target/log', { key, accountId, touch, ...(next && { next }) }),
          () => `${nameOf(accountId)}: ${TOUCH_WORDS[touch.kind]} logged.`,
        ),
      ),
    swap: (out, company) =>
      act(
        keyed(
          (key) => ask('target/swap', { key, out, company }),
          () => `${company.title || company.url} takes the place of ${nameOf(out)}.`,
        ),
      ),
    choose: (companies) =>
      act(
        keyed(
          (key) => ask('target/choose', { key, companies }),
          ({ targets }) => `${targets.length} ${targets.length === 1 ? 'company' : 'companies'} added.`,
        ),
      ),
    undoKey: (key) => act({ work: undoKey(key) }),
    remove: (accountId) => {
      const target = rowOf(accountId)?.target;
      const days = target && silentDays(target, today);
      void act({
        work: ask('target/remove', { accountId }),
        said: () => `${nameOf(accountId)} taken off your list.${days === undefined ? '' : soon(days)}`,
        back: () => ask('target/restore', { accountId }),
      });
    },
    savePerson: (personId, saved) => void act({ work: ask('person/save', { personId, saved }) }),
    forgetPerson: (personId) =>
      void act({
        work: ask('person/forget', { personId }),
        said: (person) => `${person?.name ?? 'This person'} is forgotten.`,
        back: async (person) => person && ask('person/remember', { person }),
      }),
    undo: undoLast,
    explain: (accountId) => ask('fit/show', { accountId }),
    story: (accountId) => ask('target/story', { accountId }),
    weakest: (tier) => ask('target/weakest', tier ? { tier } : {}),
    openTabs,
    readText,
    tellNames: (urls) => ask('names/tell', { urls }),
    settings: (change) => void act({ work: ask('settings/change', change) }),
    go,
    openUrl: (url) => void openPage(url),
    openIcp: () => void openOwnPage('options.html'),
    copy: (text) => navigator.clipboard.writeText(text),
    crmLink: (domain, name) => crmLink(list?.settings.crm, { domain, name }),
  };
}

/** Nothing is dropped for silence without a word before its time. */
function soon(days: number): string {
  return days < PATIENCE ? ` It was silent for ${days} of the ${PATIENCE} days that a target is worth.` : '';
}
