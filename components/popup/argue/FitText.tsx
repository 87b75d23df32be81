import { addressOf } from '../../../lib/account/room-id.ts';
import { fitAsText, type Told } from '../../../lib/fit/as-text.ts';
import type { Fit } from '../../../lib/fit/fit.ts';
import type { AccountShown } from '../../../lib/messages/visit.ts';
import type { Say } from '../../../lib/targets/argue/say.ts';
import { CopyText } from '../../ui/CopyText.tsx';
import { objectionWords } from './argue-words.ts';

interface FitTextProps {
  account: AccountShown;
  fit: Fit;
  say: Say | undefined;
  copy: (text: string) => Promise<void>;
}

/** The score with all that it stands on, for a manager or a note in a CRM. */
export function FitText({ account, fit, say, copy }: FitTextProps) {
  return (
    <CopyText
      words="Copy as text"
      text={() => fitAsText(told(account, fit, say))}
      done="Copied, with quotes and sources."
      copy={copy}
    />
  );
}

function told(account: AccountShown, fit: Fit, say: Say | undefined): Told {
  const { timing, icp } = fit;
  return {
    name: account.label,
    site: addressOf(account.id),
    fit,
    ...(timing ? { timing } : {}),
    ...(icp.hash === undefined ? {} : { hash: icp.hash }),
    ...(say?.override ? { override: say.override } : {}),
    ...(say?.pass ? { pass: say.pass } : {}),
    objections: (say?.objections ?? []).flatMap((one) =>
      one.was.icp.id === icp.id ? { criterionId: one.criterionId, words: objectionWords(one) } : [],
    ),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
