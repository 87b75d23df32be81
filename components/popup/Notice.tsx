import type { Visit, VisitView } from '../../lib/messages/visit.ts';
import { NEVER_READ_WORDS, OTHER_PAGE_WORDS } from './sentences.ts';

/** What to say of a page that has no fit of its own: what it is, and the next step. Nothing for a page that was read. */
export function Notice({ view, quiet }: { view: VisitView; quiet: boolean }) {
  const words = noticeWords(view.visit);
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

function noticeWords(visit: Visit): { is: string; next: string } | undefined {
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
      return undefined;
  }
}

function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : 'This page';
}
