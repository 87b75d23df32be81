import { useState } from 'preact/hooks';
import type { IndustryKnown } from '../../../lib/account/industry-of.ts';
import { bestFact, factsOf } from '../../../lib/facts/fact.ts';
import { INDUSTRIES } from '../../../lib/icp/industries.ts';
import type { AccountShown } from '../../../lib/messages/visit.ts';
import { capital } from '../../../lib/text/capital.ts';
import { OutLink } from '../../ui/OutLink.tsx';
import type { PopupActions } from '../actions.ts';
import { BUYERS_WORDS } from '../fact-words.ts';
import { Correct } from './Correct.tsx';
import { howKnown } from './trade-words.ts';
import { unsaid } from './unsaid.ts';
import { WhySo } from './WhySo.tsx';

interface TradeProps {
  account: AccountShown;
  /** Absent where nothing can be said of it. */
  industry: IndustryKnown | undefined;
  busy: boolean;
  on: PopupActions;
}

/** What a company does: its industry with how that is known, what it lives on, and the ways to doubt it. */
export function Trade({ account, industry, busy, on }: TradeProps) {
  const [open, setOpen] = useState<'why' | 'wrong'>();
  const opener = (what: 'why' | 'wrong', words: string) => (
    <button
      type="button"
      class="linklike"
      aria-expanded={open === what}
      onClick={() => setOpen(open === what ? undefined : what)}
    >
      {words}
    </button>
  );
  const correct = (to: Parameters<PopupActions['correctIndustry']>[0]) => {
    setOpen(undefined);
    on.correctIndustry(to);
  };
  return (
    <section class="trade" aria-label="What it does">
      <Business facts={account.facts} industry={industry} />
      <p class="trade-how">
        {industry === undefined ? (
          <Unsaid account={account} openUrl={on.openUrl} />
        ) : (
          <span>{howKnown(industry, account.facts)}</span>
        )}
        <span class="trade-acts">
          {industry?.by === 'rep' ? (
            <button type="button" class="linklike" aria-disabled={busy} onClick={() => correct(null)}>
              Take back
            </button>
          ) : null}
          {industry === undefined || industry.by === 'rep' ? null : opener('why', 'Why so?')}
          {opener('wrong', industry === undefined ? 'Say which industry' : 'Wrong industry?')}
        </span>
      </p>
      {open === 'why' && industry !== undefined ? <WhySo industry={industry} openUrl={on.openUrl} /> : null}
      {open === 'wrong' ? <Correct likely={industry?.likely ?? []} busy={busy} correct={correct} /> : null}
    </section>
  );
}

function Unsaid({ account, openUrl }: Pick<TradeProps, 'account'> & Pick<PopupActions, 'openUrl'>) {
  const { because, look } = unsaid(account);
  return (
    <span>
      Industry not known: {because}.
      {look === undefined ? null : (
        <>
          {' Look at '}
          {look.url === undefined ? (
            look.label
          ) : (
            <OutLink href={look.url} openUrl={openUrl}>
              {look.label}
            </OutLink>
          )}
        </>
      )}
    </span>
  );
}

/** Its industry and what it lives on: "Transport & logistics · Services · sells to businesses"; two models at most. */
function Business({ facts, industry }: Pick<AccountShown, 'facts'> & Pick<TradeProps, 'industry'>) {
  const [first] = industry?.likely ?? [];
  const models = [...new Set(factsOf(facts, 'businessModel').map(({ value }) => value))].slice(0, 2);
  const buyers = bestFact(facts, 'buyers')?.value;
  const model = capital(models.join(' and '));
  const sells = buyers && BUYERS_WORDS[buyers];
  return (
    <ul class="dots">
      {first && <li>{industry?.sure ? <b>{INDUSTRIES[first.industry]}</b> : INDUSTRIES[first.industry]}</li>}
      {model === '' ? null : <li>{model}</li>}
      {sells && <li>{model === '' ? sells : sells.toLowerCase()}</li>}
    </ul>
  );
}
