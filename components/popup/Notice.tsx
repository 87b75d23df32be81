import type { Visit, VisitView } from '../../lib/messages/visit.ts';
import { NEVER_READ_WORDS, OTHER_PAGE_WORDS } from './sentences.ts';
import { nothingWords } from './site/site-words.ts';

/** What to say of a page that has no fit of its own: what it is, and the next step. Nothing for a page that was read. */
export function Notice({ view, quiet }: { view: VisitView; quiet: boolean }) {
  const words = noticeWords(view);
  if (words === undefined) return null;
  const Title = quiet ? 'p' : 'h1';
  return (
    <section class={`notice ${view.visit.state}${quiet ? ' quiet' : ''}`}>
      <Title class="notice-is">{words.is}</Title>
      <p>{words.next}</p>
      {view.visit.state === 'not-company' ? <Signs signs={view.visit.signs} /> : null}
    </section>
  );
}

function Signs({ signs }: { signs: string[] }) {
  if (signs.length === 0) return null;
  return (
    <details>
      <summary>Why Fitmark thinks so</summary>
      <ul class="signs">
        {signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
    </details>
  );
}

interface Words {
  is: string;
  next: string;
}

function noticeWords(view: VisitView): Words | undefined {
  const { visit, account, person } = view;
  const isKnown = account !== undefined || person !== undefined;
  switch (visit.state) {
    case 'unread':
      return {
        is: siteOf(visit.url),
        next: 'This page is not read yet. Fitmark reads one when you ask, or while scoring is on.',
      };
    case 'reading':
      return { is: 'Reading this page…', next: 'It takes a moment.' };
    case 'not-company':
      return OTHER_PAGE_WORDS[visit.page];
    case 'never-read':
      return NEVER_READ_WORDS[visit.because];
    case 'failed':
      return { is: 'This page could not be read.', next: visit.sentence };
    case 'read':
      return isKnown ? undefined : FORGOTTEN;
    case 'site':
      return siteWords(visit) ?? (isKnown && !lacksPerson(view) ? undefined : FORGOTTEN);
  }
}

/** A person's page that was read, and the person is forgotten, although their company may be known. */
export function lacksPerson({ visit, person }: VisitView): boolean {
  return visit.state === 'site' && visit.seen.subject === 'person' && person === undefined;
}

/** The page was read, and what it said is gone since. */
const FORGOTTEN: Words = {
  is: 'Nothing is kept of whom this page shows.',
  next: 'Read it again to see how they fit.',
};

function siteWords({ seen, site }: Visit & { state: 'site' }): Words | undefined {
  if (seen.subject === 'nothing') return nothingWords(seen.because, site);
  if (!('rows' in seen)) return undefined;
  return {
    is: `This page lists ${seen.subject}.`,
    next: 'Nothing of it is kept. Open one of them to see how they fit.',
  };
}

function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : 'This page';
}
