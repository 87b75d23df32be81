import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Undo } from '../../components/popup/actions.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { sentenceOf } from '../../components/ui/useAnswer.ts';
import { ask } from '../../lib/browser/ask.ts';
import { browser } from '../../lib/browser/browser.ts';
import { watchVisit } from '../../lib/browser/visits.ts';
import type { VisitView } from '../../lib/messages/visit.ts';
import { watchTables } from '../../lib/store/changes.ts';
import { actionsOn } from './actions-on.ts';
import { useOpinions } from './useOpinions.ts';

/** Shows what is known of one tab's page, reads it if nobody has, and carries out what the rep asks. */
export function PopupPage({ tabId }: { tabId: number }) {
  const [view, setView] = useState<VisitView>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const [undo, setUndo] = useState<Undo>();

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
        // What could not be done may be gone: the rep sees what stands now.
        await refresh().catch(() => undefined);
      } finally {
        setBusy(false);
      }
    },
    [refresh],
  );

  useEffect(() => {
    const leaving = new AbortController();
    const look = () => void refresh().catch((failure) => setError(sentenceOf(failure)));
    watchVisit(tabId, look, leaving.signal);
    // Another page may change the target that stands here.
    watchTables(['targets', 'meta'], look, leaving.signal);
    // Not an act of the rep's: their first press counts, however long the reading takes.
    openVisit(tabId, setView)
      .then(refresh)
      .catch((failure) => setError(sentenceOf(failure)));
    return () => leaving.abort();
  }, [tabId, refresh]);

  const opinions = useOpinions(view?.fit);
  const { version } = browser.runtime.getManifest();
  const on = actionsOn({ tabId, view, act, setUndo });
  return (
    <Popup view={view} busy={busy} error={error} undo={undo} opinions={opinions} version={version} on={on} />
  );
}

/** The visit as it stands; a page that nobody has read is read now: opening the popup is the rep's click. */
async function openVisit(tabId: number, onView: (view: VisitView) => void): Promise<void> {
  const view = await ask('visit/show', { tabId });
  if (view.visit.state === 'unread') await ask('visit/read', { tabId });
  else onView(view);
}
