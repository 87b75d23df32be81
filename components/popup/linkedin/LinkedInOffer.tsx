import type { LinkedInMode } from '../../../lib/messages/linkedin.ts';
import { Button } from '../../ui/Button.tsx';

interface LinkedInOfferProps {
  /** Nothing stands above it: it is what the popup is about. */
  alone: boolean;
  busy: boolean;
  allow: (mode: LinkedInMode) => void;
}

/** Reading LinkedIn is the rep's own choice: what its agreement says, what Fitmark would do, and the two ways. */
export function LinkedInOffer({ alone, busy, allow }: LinkedInOfferProps) {
  const Title = alone ? 'h1' : 'h2';
  return (
    <section class="offer" aria-labelledby="linkedin-offer">
      <Title id="linkedin-offer" class="notice-is">
        Fitmark does not read LinkedIn yet.
      </Title>
      <p>
        LinkedIn’s user agreement forbids plug-ins that read or change its pages. Whether Fitmark reads them
        is for you to decide.
      </p>
      <ul>
        <li>It would read only the page that you have open.</li>
        <li>It changes nothing there, and sends nothing anywhere.</li>
        <li>It keeps what pages say of companies and, for 30 days, people whom you do not save.</li>
      </ul>
      <div class="offer-acts">
        <Button look={alone ? 'primary' : 'plain'} busy={busy} onPress={() => allow('browse')}>
          Read LinkedIn as I browse
        </Button>
        <Button busy={busy} onPress={() => allow('click')}>
          Only when I click
        </Button>
      </div>
    </section>
  );
}
