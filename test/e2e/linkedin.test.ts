import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LinkedInMode } from '../../lib/messages/linkedin.ts';
import {
  companyPage,
  experienceCard,
  type Member,
  profilePage,
  topCard,
} from '../fixtures/linkedin-web/pages.ts';
import type { Respond } from '../server/server.ts';
import { type Stage, setStage, until } from './stage.ts';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Twenty people, no two alike in anything: a record in which two of them are mixed can be told. */
const MEMBERS: Member[] = Array.from({ length: 20 }, (_, n) => {
  const sign = String.fromCharCode(65 + n);
  return {
    slug: `member-${sign.toLowerCase()}`,
    name: `Perrin ${sign}-Hollow`,
    headline: `Keeper of ${sign} at Works ${sign}`,
    title: `Keeper ${sign}`,
    company: `Works ${sign}`,
    companySlug: `works-${sign.toLowerCase()}`,
    place: `Town ${sign}, Norway`,
  };
});
const [JANE] = MEMBERS as [Member];
const at = (member: Member) => `https://www.linkedin.com/in/${member.slug}/`;

const respond: Respond = ({ url }) => {
  if (url.hostname !== 'www.linkedin.com') return undefined;
  const [, family, slug = ''] = url.pathname.split('/');
  const member = MEMBERS.find((each) => each.slug === slug);
  if (family === 'in' && member) return { body: profilePage(member, { late: url.searchParams.has('late') }) };
  if (family === 'company')
    return { body: companyPage(slug, 'Weirstone Measures', 'https://www.weirstone-measures.example') };
  if (family === 'feed') return { body: '<title>Feed | LinkedIn</title><main><h1>Feed</h1></main>' };
  if (family === 'checkpoint')
    return { body: '<title>Security check | LinkedIn</title><main><h1>Jane Example</h1></main>' };
  return undefined;
};

describe('LinkedIn', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage({ access: true, respond });
  });
  afterAll(() => stage.close());

  const allow = async (mode: LinkedInMode) =>
    (await stage.chromium.desk()).evaluate(
      (mode) => chrome.runtime.sendMessage({ type: 'linkedin/allow', mode }),
      mode,
    );
  const seenOn = (tab: Page) =>
    until(
      async () => (await stage.visit(tab)).visit,
      (visit) => visit.state === 'site' && visit.seen.subject !== 'nothing',
    );

  it('is not read until the rep turns it on, whatever else they granted', async () => {
    const tab = await stage.open(at(JANE));
    await tab.waitForTimeout(800);
    expect((await stage.visit(tab)).visit).toMatchObject({ state: 'never-read', because: 'linkedin' });
    expect(await stage.everythingStored()).not.toContain(JANE.name);
    await tab.close();
  });

  it('shows a person at their company, and leaves the page as it was to the byte', async () => {
    const plain = await stage.open(at(JANE));
    const before = await plain.content();
    await plain.close();
    await allow('browse');
    const tab = await stage.open(at(JANE));
    const asked = stage.server.requests.length;
    await seenOn(tab);
    expect(await tab.content()).toBe(before);
    expect(
      stage.server.requests.slice(asked).filter((url) => /linkedin\.com\/(?!favicon)/.test(url)),
    ).toEqual([]);
    const { person } = await stage.visit(tab);
    expect(person?.person).toMatchObject({ name: JANE.name, title: JANE.title, place: JANE.place });
    expect(JSON.stringify(person)).not.toMatch(/1st|2nd|Bystander/);
    expect(await tab.evaluate(reachable, stage.chromium.extensionId)).toEqual([]);
    await tab.close();
  });

  it('ties a company’s page to the account of its website', async () => {
    const tab = await stage.open('https://www.linkedin.com/company/weirstone-measures');
    await seenOn(tab);
    const { account, linkedin } = await stage.visit(tab);
    expect(account?.id).toBe('weirstone-measures.example');
    expect(account?.facts).toContainEqual(expect.objectContaining({ key: 'founded', value: 2009 }));
    expect(linkedin).toEqual({ mode: 'browse', readToday: 2 });
    await tab.close();
  });

  it('fills in what a card tells that comes late', async () => {
    const [, kim] = MEMBERS as [Member, Member];
    const tab = await stage.open(`${at(kim)}?late`);
    await seenOn(tab);
    await tab.evaluate((card) => {
      document.querySelector('#cards')?.insertAdjacentHTML('beforeend', card);
    }, experienceCard(kim));
    await until(
      async () => (await stage.visit(tab)).person?.person.title,
      (title) => title === kim.title,
    );
    await tab.close();
  });

  it('refuses walls, and pages that show nobody', async () => {
    const tab = await stage.open('https://www.linkedin.com/checkpoint/challenge/');
    await tab.waitForTimeout(600);
    expect((await stage.visit(tab)).visit.state).toBe('never-read');
    await tab.goto('https://www.linkedin.com/feed/');
    await tab.waitForTimeout(600);
    expect((await stage.visit(tab)).visit.state).toBe('never-read');
    await tab.close();
  });

  it('mixes nobody up in a storm of a hundred moves within the page, cards coming late and out of order', async () => {
    const tab = await stage.open('https://www.linkedin.com/feed/');
    const cards = MEMBERS.map((member) => ({
      url: at(member),
      title: `(2) ${member.name} | LinkedIn`,
      top: topCard(member),
      experience: experienceCard(member),
    }));
    const last = await tab.evaluate(storm, { cards, moves: 100 });
    await until(
      () => storedPersons(stage),
      (persons) => persons.some(({ url }) => url === last.replace(/\/$/, '')),
    );
    const stored = await storedPersons(stage);
    for (const person of stored) {
      const member = MEMBERS.find(({ slug }) => person.id === `linkedin:in/${slug}`);
      expect(person.name).toBe(member?.name);
      expect([undefined, member?.headline]).toContain(person.headline);
      expect([undefined, member?.title]).toContain(person.title);
      expect([undefined, member?.company]).toContain(person.company?.name);
      expect([undefined, member?.place]).toContain(person.place);
    }
    expect(stored.length).toBeGreaterThan(5);
    await tab.close();
  }, 60_000);

  it('is read on a click alone where the rep wants it so', async () => {
    await allow('click');
    const [, , lee] = MEMBERS as [Member, Member, Member];
    const tab = await stage.open(at(lee));
    await tab.waitForTimeout(600);
    expect((await stage.visit(tab)).visit.state).toBe('unread');
    await allow('off');
    expect((await stage.visit(tab)).visit.state).toBe('never-read');
    await tab.close();
  });
});

/** Runs in the page: goes from person to person as LinkedIn does, address first, then title, head and cards in any order. */
async function storm(plan: {
  cards: { url: string; title: string; top: string; experience: string }[];
  moves: number;
}): Promise<string> {
  document.documentElement.lang = 'en';
  document.body.dataset.rehydrated = 'true';
  document.body.innerHTML =
    '<main id="workspace"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile"><div id="cards"></div></div></main>';
  const root = document.querySelector('#cards');
  let seed = 7;
  const random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  for (let move = 0; move < plan.moves && root; move += 1) {
    const card = plan.cards[Math.floor(random() * plan.cards.length)];
    if (!card) continue;
    const before = [...root.children];
    history.pushState(null, '', card.url);
    const steps = [
      () => {
        document.title = card.title;
      },
      ...before.map((old) => () => old.remove()),
      () => root.insertAdjacentHTML('afterbegin', card.top),
      () => root.insertAdjacentHTML('beforeend', card.experience),
    ].sort(() => random() - 0.5);
    for (const step of steps) {
      step();
      await pause(random() * 60);
    }
    // Now and then the rep stays long enough to be shown something.
    if (move % 10 === 0) await pause(1_200);
  }
  return location.href;
}

interface StoredPerson {
  id: string;
  url: string;
  name: string;
  headline?: string;
  title?: string;
  place?: string;
  company?: { name: string };
}

async function storedPersons(stage: Stage): Promise<StoredPerson[]> {
  const all: unknown[] = JSON.parse(await stage.everythingStored());
  return all[all.indexOf('persons') + 1] as StoredPerson[];
}

/** Runs in the page: what of the extension it can reach, by its files or by an answer to a message. */
async function reachable(id: string): Promise<string[]> {
  const files = ['manifest.json', 'site.js', 'reader.js', 'popup.html', 'icon/16.png'];
  const reached = await Promise.all(
    files.map((file) =>
      fetch(`chrome-extension://${id}/${file}`).then(
        () => [file],
        () => [],
      ),
    ),
  );
  const heard: string[] = [];
  addEventListener('message', ({ data }) => data !== 'fitmark?' && heard.push(JSON.stringify(data)));
  postMessage('fitmark?', '*');
  postMessage({ type: 'site/read' }, '*');
  await new Promise((resolve) => setTimeout(resolve, 100));
  return [...reached.flat(), ...heard.filter((data) => data !== '{"type":"site/read"}')];
}
