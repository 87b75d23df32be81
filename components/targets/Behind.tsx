import { FitText } from '../popup/argue/FitText.tsx';
import { Gates } from '../reasons/Gates.tsx';
import { Unknowns } from '../reasons/Unknowns.tsx';
import { Why } from '../reasons/Why.tsx';
import { WhyNow } from '../reasons/WhyNow.tsx';
import { useAnswer } from '../ui/useAnswer.ts';
import type { ListActions } from './actions.ts';

interface BehindProps {
  accountId: string;
  on: Pick<ListActions, 'explain' | 'openUrl' | 'copy'>;
}

/** All that a letter on the list stands on, as the popup tells it; what can be said against it is said there. */
export function Behind({ accountId, on: { explain, openUrl, copy } }: BehindProps) {
  const { answer, problem } = useAnswer(() => explain(accountId));
  if (problem !== undefined) return <p class="page-error">{problem}</p>;
  if (answer === undefined) return <p role="status">Asking …</p>;
  const { account, fit, say } = answer;
  if (!account || !fit) return <p>Its record could not be read: open its site to read it again.</p>;
  const reasons = { fit, account, openUrl };
  return (
    <div class="behind">
      <Gates {...reasons} />
      <Why {...reasons} />
      <WhyNow {...reasons} />
      <Unknowns {...reasons} />
      <FitText account={account} fit={fit} say={say} copy={copy} />
      <p class="company-domain">
        {fit.icp.name}, version {fit.icp.version} · {fit.icp.hash}
      </p>
    </div>
  );
}
