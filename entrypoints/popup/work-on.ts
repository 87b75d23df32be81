import type { TargetActs } from '../../components/popup/target/acts.ts';
import { changeSaid, TOUCH_WORDS } from '../../components/targets/said.ts';
import { ask } from '../../lib/browser/ask.ts';
import type { Changed } from '../../lib/targets/event.ts';
import { type Doing, offer } from './offer.ts';
import { titleOf } from './title-of.ts';

/** What the rep does with the list from here, carried out; each with the way back for as long as the popup is open. */
export function workOn(doing: Doing): TargetActs {
  const { view } = doing;
  const accountId = view?.target?.accountId ?? '';
  const name = view?.account?.label ?? accountId;
  return {
    change: (change) =>
      keyed(doing, changeSaid(name, change), (key) => ask('target/change', { key, accountId, change })),
    log: (touch, next) =>
      keyed(doing, `${TOUCH_WORDS[touch.kind]} logged.`, (key) =>
        ask('target/log', { key, accountId, touch, ...(next && { next }) }),
      ),
    swap: async (out, gone) => {
      if (!view) return undefined;
      const company = { url: view.visit.url, title: titleOf(view) };
      return keyed(doing, `${name || company.title} takes the place of ${gone}.`, (key) =>
        ask('target/swap', { key, out, company }),
      );
    },
    weakest: (tier) => ask('target/weakest', tier ? { tier } : {}),
  };
}

/** One act under a key, by which it is undone. */
async function keyed(
  doing: Doing,
  words: string,
  send: (key: string) => Promise<Changed>,
): Promise<Changed | undefined> {
  const key = crypto.randomUUID();
  let changed: Changed | undefined;
  await doing.act(async () => {
    changed = await send(key);
    offer(doing, [words, changed.note].filter(Boolean).join(' '), () => undo(doing, key));
  });
  return changed;
}

/** What was changed since stays, and the rep is told so. */
async function undo({ setUndo }: Doing, key: string): Promise<void> {
  const { note } = await ask('target/undo', { key });
  if (note !== undefined) setUndo({ words: note });
}
