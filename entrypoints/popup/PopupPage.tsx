import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PopupActions } from '../../components/popup/actions.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { askToBrowse, stopBrowsing } from '../../lib/browser/access.ts';
import { ask } from '../../lib/browser/ask.ts';
import { openOwnPage, openPage } from '../../lib/browser/tabs.ts';
import { watchVisit } from '../../lib/browser/visits.ts';
import type { VisitView } from '../../lib/messages/visit.ts';

/** Shows what is known of one tab's page, reads it if nobody has, and carries out what the rep asks. */
export function PopupPage({ tabId }: { tabId: number }) {
  const [view, setView] = useState<VisitView>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();

  const refresh = useCallback(async () => setView(await ask('visit/show', { tabId })), [tabId]);
  const act = useCallback(
    async (work: () => Promise<unknown>) => {
      setBusy(true);
      setError(undefined);
      try {
        await work();
        await refresh();
      } catch (failure) {
        setError(sentenceOf(failure));
      } finally {
        setBusy(false);
      }
    },
    [refresh],
  );

  useEffect(() => {
    const leaving = new AbortController();
    watchVisit(tabId, () => void refresh().catch((failure) => setError(sentenceOf(failure))), leaving.signal);
    // Not an act of the rep's: their first press counts, however long the reading takes.
    openVisit(tabId, setView)
      .then(refresh)
      .catch((failure) => setError(sentenceOf(failure)));
    return () => leaving.abort();
  }, [tabId, refresh]);

  return <Popup view={view} busy={busy} error={error} on={actionsOn(tabId, view, act)} />;
}

function sentenceOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}

/** The visit as it stands; a page that nobody has read is read now: opening the popup is the rep's click. */
async function openVisit(tabId: number, onView: (view: VisitView) => void): Promise<void> {
  const view = await ask('visit/show', { tabId });
  if (view.visit.state === 'unread') await ask('visit/read', { tabId });
  else onView(view);
}

function actionsOn(
  tabId: number,
  view: VisitView | undefined,
  act: (work: () => Promise<unknown>) => Promise<void>,
): PopupActions {
  const accountId = view?.target?.accountId ?? view?.account?.id;
  const here = view?.account?.id;
  const add = () => view && ask('target/add', { url: view.visit.url, title: view.title });
  return {
    add: () => void act(async () => add()),
    remove: () => void act(async () => accountId && ask('target/remove', { accountId })),
    restore: () => void act(async () => accountId && ask('target/restore', { accountId })),
    join: (other) => void act(async () => here && ask('account/join', { accountId: here, other })),
    part: (joined) => void act(() => ask('account/part', { accountId: joined })),
    distinguish: (other, distinct) =>
      void act(async () => here && ask('account/distinguish', { accountId: here, other, distinct })),
    readNow: () => void act(() => ask('visit/read', { tabId })),
    turnOnBrowsing: () => void act(askToBrowse),
    turnOffBrowsing: () => void act(stopBrowsing),
    openList: () => void openOwnPage('targets.html'),
    openIcp: () => void openOwnPage('options.html'),
    openUrl: (url) => void openPage(url),
  };
}
