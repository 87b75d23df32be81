import type { Fit, Reason } from '../../lib/fit/fit.ts';
import type { AccountShown, VisitView } from '../../lib/messages/visit.ts';
import type { Say } from '../../lib/targets/argue/say.ts';
import { Gates } from '../reasons/Gates.tsx';
import { Unknowns } from '../reasons/Unknowns.tsx';
import { Why } from '../reasons/Why.tsx';
import { WhyNow } from '../reasons/WhyNow.tsx';
import { AllFacts } from './AllFacts.tsx';
import type { PopupActions } from './actions.ts';
import { ByProfile } from './argue/ByProfile.tsx';
import { FitActs } from './argue/FitActs.tsx';
import { FitText } from './argue/FitText.tsx';
import { ReasonActs } from './argue/ReasonActs.tsx';
import { Said } from './argue/Said.tsx';
import { FitSummary } from './FitSummary.tsx';
import { Kin } from './Kin.tsx';
import { LinkedInOffer } from './linkedin/LinkedInOffer.tsx';
import { More } from './More.tsx';
import { Notice } from './Notice.tsx';
import { AskModel } from './opinion/AskModel.tsx';
import { OpinionLine } from './opinion/OpinionLine.tsx';
import { hintOf, type SecondOpinions } from './opinion/opinions.ts';
import { BothFits } from './person/BothFits.tsx';
import { Contacts } from './person/Contacts.tsx';
import { PersonCard } from './person/PersonCard.tsx';
import { UnknownEmployer } from './person/UnknownEmployer.tsx';
import { Hints } from './site/Hints.tsx';
import { ReadFrom } from './site/ReadFrom.tsx';
import { ReadingHealth } from './site/ReadingHealth.tsx';
import { TargetPart } from './target/TargetPart.tsx';
import { Trade } from './trade/Trade.tsx';
import { Who } from './Who.tsx';

interface ToldProps {
  view: VisitView;
  busy: boolean;
  opinions?: SecondOpinions | undefined;
  /** Of the extension. */
  version: string;
  on: PopupActions;
}

/** Whom the page shows as far as that is known, under a word about the page where it told nothing itself. */
export function Told({ view, busy, opinions, version, on }: ToldProps) {
  const { account, person, visit } = view;
  const isKnown = account !== undefined || person !== undefined;
  const offersLinkedIn =
    visit.state === 'never-read' && visit.because === 'linkedin' && view.linkedin.mode === 'off';
  const rows = visit.state === 'site' && 'rows' in visit.seen ? visit.seen.rows : [];
  return (
    <>
      {offersLinkedIn ? null : <Notice view={view} quiet={isKnown} />}
      {person === undefined ? null : (
        <>
          <PersonCard person={person.person} openUrl={on.openUrl} />
          <BothFits view={view} shown={person} openIcp={on.openIcp} />
          {account === undefined ? <UnknownEmployer person={person.person} openUrl={on.openUrl} /> : null}
        </>
      )}
      {account === undefined ? null : (
        <Company view={view} account={account} busy={busy} opinions={opinions} on={on} />
      )}
      <Hints rows={rows} openUrl={on.openUrl} />
      {visit.state === 'site' ? (
        <ReadingHealth health={visit.health} layouts={view.layouts} version={version} copy={on.copy} />
      ) : null}
      <More view={view} busy={busy} on={on} />
      {offersLinkedIn ? <LinkedInOffer alone={!isKnown} busy={busy} allow={on.allowLinkedIn} /> : null}
    </>
  );
}

interface CompanyProps extends Omit<ToldProps, 'version'> {
  account: NonNullable<VisitView['account']>;
}

/** The company where one is known: who, fit, why, and what is still open. */
function Company({ view, account, busy, opinions, on }: CompanyProps) {
  const { fit, say, visit, person, target, joins = [], apart = [], contacts = [] } = view;
  return (
    <>
      <Who
        account={account}
        joins={joins}
        openUrl={on.openUrl}
        crm={view.crm}
        under={person !== undefined}
        work={
          target === undefined || target.removedAt !== undefined ? null : (
            <TargetPart view={view} target={target} name={account.label} on={on} key={target.accountId} />
          )
        }
      >
        <Trade account={account} industry={view.industry} busy={busy} on={on} key={account.id} />
      </Who>
      <ReadFrom visit={visit} />
      <Kin view={view} busy={busy} on={on} />
      <Said say={say} fit={fit} busy={busy} on={on} />
      {fit === undefined || person !== undefined ? null : <FitSummary fit={fit} />}
      {fit === undefined ? null : <ByProfile icp={fit.icp} others={view.others ?? []} />}
      <FitActs view={view} account={account} busy={busy} on={on} key={`acts of ${account.id}`} />
      {fit === undefined ? null : (
        <Reasons fit={fit} account={account} say={say} busy={busy} on={on} opinions={opinions} />
      )}
      <Contacts
        contacts={contacts.filter((contact) => contact.person.id !== person?.person.id)}
        busy={busy}
        on={on}
      />
      <AllFacts account={account} joins={joins} apart={apart} on={on} />
    </>
  );
}

interface AllReasonsProps extends Pick<ToldProps, 'opinions' | 'busy' | 'on'> {
  fit: Fit;
  account: AccountShown;
  say: Say | undefined;
}

/** All that the fit stands on; the open questions come first where they are what it lacks. */
function Reasons({ opinions, fit, account, say, busy, on }: AllReasonsProps) {
  const argue = { account, say, busy, on, icpId: fit.icp.id };
  const under = (reason: Reason) => (
    <>
      {opinions?.on && hintOf(reason) ? <OpinionLine opinion={opinions.of[reason.criterionId]} /> : null}
      <ReasonActs reason={reason} {...argue} />
    </>
  );
  const reasons = { fit, account, openUrl: on.openUrl, under };
  const questionsFirst = fit.letter === '?';
  const open = <Unknowns {...reasons} />;
  const isHinted = opinions !== undefined && fit.reasons.some(hintOf);
  return (
    <>
      <Gates {...reasons} />
      {questionsFirst ? open : null}
      <Why {...reasons} last={isHinted ? <AskModel opinions={opinions} /> : null} />
      <WhyNow {...reasons} />
      {questionsFirst ? null : open}
      <FitText account={account} fit={fit} say={say} copy={on.copy} />
    </>
  );
}
