import type { Reason } from '../../lib/fit/fit.ts';
import { OutLink } from '../ui/OutLink.tsx';

/** What was found of an open question, and the pages most likely to answer it. */
export function LookAtLinks({ reason, openUrl }: { reason: Reason; openUrl: (url: string) => void }) {
  return (
    <p class="finding">
      {reason.finding}.{reason.lookAt.length > 0 ? ' Look at ' : ''}
      {reason.lookAt.map(({ label, url }, at) => (
        <span key={label}>
          {at === 0 ? '' : ' · '}
          {url === undefined ? (
            label
          ) : (
            <OutLink href={url} openUrl={openUrl}>
              {label}
            </OutLink>
          )}
        </span>
      ))}
    </p>
  );
}
