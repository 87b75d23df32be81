import type { Row } from '../../../lib/facts/sites/site-understanding.ts';
import { OutLink } from '../../ui/OutLink.tsx';

/** Rows shown at once; the page itself has them all. */
const MOST = 25;

/** What a list shows, as hints: each leads to its page, none is kept. */
export function Hints({ rows, openUrl }: { rows: readonly Row[]; openUrl: (url: string) => void }) {
  if (rows.length === 0) return null;
  return (
    <ul class="hints" aria-label="On this page">
      {rows.slice(0, MOST).map(({ name, headline, place, url }) => (
        <li key={url ?? name}>
          {url === undefined ? (
            <span>{name}</span>
          ) : (
            <OutLink href={url} openUrl={openUrl}>
              {name}
            </OutLink>
          )}
          <p class="aside">{[headline, place].filter(Boolean).join(' · ')}</p>
        </li>
      ))}
    </ul>
  );
}
