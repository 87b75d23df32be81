import { useEffect } from 'preact/hooks';
import type { VisitView } from '../../lib/messages/visit.ts';
import { isLinkedIn } from '../../lib/page/sites/site-at.ts';
import { Button } from '../ui/Button.tsx';
import type { ActProps } from './Act.tsx';
import { lacksPerson } from './Notice.tsx';
import { FullList } from './target/MakeRoom.tsx';

/** The next step for a company that is not on the list, or for a page that has not said who it is. */
export function Offer({ view, busy, on, words = 'Add to targets' }: ActProps) {
  const { visit, account, person, fit, list, say } = view;
  if (visit.state === 'reading' && account === undefined) return null;
  const retry = retryWords(view);
  const canAdd = account !== undefined || person?.person.accountId !== undefined || isAddable(view);
  const sure = (account ?? person) !== undefined && fit?.letter !== '×' && say?.pass === undefined;
  const full = list.used >= list.cap;
  return (
    <>
      {retry === undefined ? null : (
        <Button look={sure ? 'plain' : 'primary'} ready={!sure} busy={busy} onPress={on.readNow}>
          {retry}
        </Button>
      )}
      {canAdd && full ? (
        <FullList
          full={list}
          label={nameIn(view)}
          letter={fit?.letter}
          weakest={on.weakest}
          onReplace={(out, name) => void on.swap(out, name)}
          lead={sure}
        />
      ) : null}
      {canAdd && !full && sure ? <AddToTargets busy={busy} add={on.add} words={words} /> : null}
      {canAdd && !full && !sure ? (
        <Button look={account === undefined ? 'quiet' : 'plain'} busy={busy} onPress={on.add}>
          {anywayWords(view)}
        </Button>
      ) : null}
    </>
  );
}

/** What the company goes by, as far as that is known. */
function nameIn({ account, person, title }: VisitView): string {
  return account?.label ?? person?.person.company?.name ?? title;
}

/** What a press on reading is called; undefined where it would find no more than is known. */
function retryWords(view: VisitView): string | undefined {
  const { visit, account, person } = view;
  if (visit.state === 'unread') return 'Read this page';
  if (visit.state === 'failed') return 'Try again';
  const isForgotten = (account === undefined && person === undefined) || lacksPerson(view);
  if (visit.state === 'read') return isForgotten ? 'Read this page' : undefined;
  if (visit.state !== 'site') return undefined;
  if (visit.seen.subject === 'nothing') return visit.seen.because === 'none' ? undefined : 'Read again';
  return isForgotten && !('rows' in visit.seen) ? 'Read this page' : undefined;
}

/** LinkedIn's pages of companies, whose address is enough to add one. */
const COMPANY = /^\/(?:company|school|showcase|sales\/company)\/[^/]/;

/** Whether the address may name a company although nothing is known of it. */
function isAddable({ visit }: VisitView): boolean {
  if (isLinkedIn(visit.url)) return COMPANY.test(new URL(visit.url).pathname);
  if (visit.state === 'site') return visit.seen.subject === 'nothing' && visit.seen.because !== 'none';
  return visit.state === 'not-company' || visit.state === 'failed';
}

function anywayWords({ account, visit }: VisitView): string {
  if (account !== undefined) return 'Add anyway';
  return visit.state === 'site' || visit.state === 'never-read'
    ? 'Add this company by its address'
    : 'Add this site anyway';
}

/** The one primary button. Enter works from the moment the popup opens, wherever the focus was put. */
function AddToTargets({ busy, add, words }: { busy: boolean; add: () => void; words: string }) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && event.target === document.body && !event.repeat && !busy) add();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [busy, add]);
  return (
    <Button look="primary" ready busy={busy} onPress={add}>
      <span class="words">{words}</span>
      <span class="key" aria-hidden="true">
        ↵
      </span>
    </Button>
  );
}
