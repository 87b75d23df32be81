import type { Drift } from '../../lib/account/account.ts';
import { OutLink } from '../ui/OutLink.tsx';
import { driftWords } from './drift-words.ts';

/** Changes shown; the newest of each question, for the line stays quiet. */
const MOST = 2;

/** What changed at the company while the rep was looking at it. Nothing where nothing did. */
export function Changed({
  drift = [],
  openUrl,
}: {
  drift?: readonly Drift[] | undefined;
  openUrl: (url: string) => void;
}) {
  const newest = drift.filter(({ key }, at) => drift.findIndex((other) => other.key === key) === at);
  if (newest.length === 0) return null;
  return (
    <p class="changed">
      {newest.slice(0, MOST).map((change, at) => (
        <span key={change.key}>
          {at === 0 ? '' : ' · '}
          <OutLink href={change.url} openUrl={openUrl}>
            {driftWords(change)}
          </OutLink>
        </span>
      ))}
    </p>
  );
}
