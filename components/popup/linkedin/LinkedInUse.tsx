import { count } from '../../../lib/icp/describe.ts';
import type { LinkedInMode, LinkedInUse as Use } from '../../../lib/messages/linkedin.ts';

interface LinkedInUseProps {
  use: Use;
  allow: (mode: LinkedInMode) => void;
}

/** When LinkedIn is read and how much of it was read today, with the other ways to have it. */
export function LinkedInUse({ use: { mode, readToday }, allow }: LinkedInUseProps) {
  if (mode === 'off') return null;
  const isBrowsing = mode === 'browse';
  return (
    <section class="linkedin-use" aria-label="LinkedIn">
      <p>
        LinkedIn: {isBrowsing ? 'as you browse' : 'only when you click'} · {count(readToday)}{' '}
        {readToday === 1 ? 'page' : 'pages'} read today
      </p>
      <p class="linkedin-acts">
        <button type="button" onClick={() => allow(isBrowsing ? 'click' : 'browse')}>
          {isBrowsing ? 'Change: only when I click' : 'Change: as I browse'}
        </button>
        <button type="button" onClick={() => allow('off')}>
          Turn off
        </button>
      </p>
    </section>
  );
}
