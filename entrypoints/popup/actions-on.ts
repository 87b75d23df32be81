import type { PopupActions } from '../../components/popup/actions.ts';
import type { Person } from '../../lib/account/person.ts';
import { askToBrowse, stopBrowsing } from '../../lib/browser/access.ts';
import { ask } from '../../lib/browser/ask.ts';
import { askForLinkedIn } from '../../lib/browser/linkedin.ts';
import { openOwnPage, openPage } from '../../lib/browser/tabs.ts';
import { INDUSTRIES, type Industry } from '../../lib/icp/industries.ts';
import type { LinkedInMode } from '../../lib/messages/linkedin.ts';
import { argueOn } from './argue-on.ts';
import { type Doing, offer } from './offer.ts';
import { titleOf } from './title-of.ts';
import { workOn } from './work-on.ts';

/** Each press in the popup, carried out. */
export function actionsOn(doing: Doing): PopupActions {
  const { tabId, view, act } = doing;
  const accountId = view?.target?.accountId ?? view?.account?.id;
  const here = view?.account?.id;
  return {
    add: () => void act(async () => view && ask('target/add', { url: view.visit.url, title: titleOf(view) })),
    remove: () => void act(async () => accountId && ask('target/remove', { accountId })),
    restore: () => void act(async () => accountId && ask('target/restore', { accountId })),
    join: (other) => void act(async () => here && ask('account/join', { accountId: here, other })),
    part: (joined) => void act(() => ask('account/part', { accountId: joined })),
    distinguish: (other, distinct) =>
      void act(async () => here && ask('account/distinguish', { accountId: here, other, distinct })),
    correctIndustry: (industry) => void act(() => correctIndustry(doing, industry)),
    ...argueOn(doing),
    ...workOn(doing),
    keep: (person, saved) => void act(() => keep(doing, person, saved)),
    forgetPerson: (person) => void act(() => forgetPerson(doing, person)),
    forgetCompany: () => void act(() => forgetCompany(doing)),
    allowLinkedIn: (mode) => void act(() => allowLinkedIn(tabId, mode)),
    readNow: () => void act(() => ask('visit/read', { tabId })),
    copy: (text) => navigator.clipboard.writeText(text),
    turnOnBrowsing: () => void act(askToBrowse),
    turnOffBrowsing: () => void act(stopBrowsing),
    openList: () => void openOwnPage('targets.html'),
    openIcp: () => void openOwnPage('options.html'),
    openUrl: (url) => void openPage(url),
  };
}

async function correctIndustry(doing: Doing, industry: Industry | null): Promise<void> {
  const { view } = doing;
  if (!view?.account) return;
  const accountId = view.account.id;
  const before = await ask('industry/correct', { accountId, industry });
  offer(
    doing,
    industry === null ? 'Taken back what you said of the industry' : `Industry: ${INDUSTRIES[industry]}`,
    () => ask('industry/correct', { accountId, industry: before }),
  );
}

/** The page's own person has a button for the way back; others are gone from sight. */
async function keep(doing: Doing, person: Person, saved: boolean): Promise<void> {
  const { view, setUndo } = doing;
  const { id, name } = person;
  await ask('person/save', { personId: id, saved });
  if (saved || view?.person?.person.id === id) return setUndo(undefined);
  offer(doing, `${name} is no contact any more`, () => ask('person/save', { personId: id, saved: true }));
}

async function forgetPerson(doing: Doing, { id, name }: Person): Promise<void> {
  const person = await ask('person/forget', { personId: id });
  if (person === null) return;
  offer(doing, `${name} is forgotten`, () => ask('person/remember', { person }));
}

async function forgetCompany(doing: Doing): Promise<void> {
  const { view } = doing;
  if (!view?.account) return;
  const { id, label } = view.account;
  const forgotten = await ask('account/forget', { accountId: id });
  offer(doing, `${label} is forgotten everywhere`, () => ask('account/remember', { forgotten }));
}

/** The page in sight is read with it: pressing the button is the rep's click. */
async function allowLinkedIn(tabId: number, mode: LinkedInMode): Promise<void> {
  // First of all, for the browser asks only straight from a click.
  if (mode === 'browse' && !(await askForLinkedIn()))
    throw new Error('The browser did not give access to LinkedIn, so nothing was changed.');
  await ask('linkedin/allow', { mode });
  if (mode !== 'off') await ask('visit/read', { tabId });
}
