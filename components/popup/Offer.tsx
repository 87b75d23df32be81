import { useEffect } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import type { ActProps } from './Act.tsx';

/** The next step for a company that is not on the list, or for a page that has not said who it is. */
export function Offer({ view, busy, on }: ActProps) {
  const { visit, account, fit, list } = view;
  if (visit.state === 'reading' && account === undefined) return null;
  const retry = visit.state === 'failed' ? 'Try again' : 'Read this page';
  const canRead = visit.state === 'unread' || visit.state === 'failed';
  const canAdd = account !== undefined || visit.state === 'not-company' || visit.state === 'failed';
  const sure = account !== undefined && fit?.letter !== '×';
  const full = list.used >= list.cap;
  return (
    <>
      {canRead ? (
        <Button look={sure ? 'plain' : 'primary'} ready={!sure} busy={busy} onPress={on.readNow}>
          {retry}
        </Button>
      ) : null}
      {canAdd && full ? <Full {...list} openList={on.openList} lead={sure} /> : null}
      {canAdd && !full && sure ? <AddToTargets busy={busy} add={on.add} /> : null}
      {canAdd && !full && !sure ? (
        <Button look={account === undefined ? 'quiet' : 'plain'} busy={busy} onPress={on.add}>
          {account === undefined ? 'Add this site anyway' : 'Add anyway'}
        </Button>
      ) : null}
    </>
  );
}

/** The one primary button. Enter works from the moment the popup opens, wherever the focus was put. */
function AddToTargets({ busy, add }: { busy: boolean; add: () => void }) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && event.target === document.body && !event.repeat && !busy) add();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [busy, add]);
  return (
    <Button look="primary" ready busy={busy} onPress={add}>
      Add to targets
      <span class="key" aria-hidden="true">
        ↵
      </span>
    </Button>
  );
}

/** A full list is a choice to make, not an error. */
function Full({
  used,
  cap,
  openList,
  lead,
}: {
  used: number;
  cap: number;
  openList: () => void;
  lead: boolean;
}) {
  return (
    <>
      <p class="list-full">
        Your list is full ({used} of {cap}). Take one off to make room for this company.
      </p>
      <Button look={lead ? 'primary' : 'quiet'} ready={lead} onPress={openList}>
        Choose what to drop
      </Button>
    </>
  );
}
