import type { Answers } from '../../lib/messages/answers.ts';
import { Gates } from '../reasons/Gates.tsx';
import { Unknowns } from '../reasons/Unknowns.tsx';
import { Why } from '../reasons/Why.tsx';
import { WhyNow } from '../reasons/WhyNow.tsx';
import { useAnswer } from '../ui/useAnswer.ts';

interface BehindProps {
  accountId: string;
  explain: (accountId: string) => Promise<Answers['fit/show']>;
  openUrl: (url: string) => void;
}

/** All that a letter on the list stands on, as the popup tells it; what can be said against it is said there. */
export function Behind({ accountId, explain, openUrl }: BehindProps) {
  const { answer, problem } = useAnswer(() => explain(accountId));
  if (problem !== undefined) return <p class="page-error">{problem}</p>;
  if (answer === undefined) return <p role="status">Asking …</p>;
  const { account, fit } = answer;
  if (!account || !fit) return <p>Its record could not be read: open its site to read it again.</p>;
  const reasons = { fit, account, openUrl };
  return (
    <div class="behind">
      <Gates {...reasons} />
      <Why {...reasons} />
      <WhyNow {...reasons} />
      <Unknowns {...reasons} />
      <p class="company-domain">
        {fit.icp.name}, version {fit.icp.version} · {fit.icp.hash}
      </p>
    </div>
  );
}
