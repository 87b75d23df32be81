import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { understandSite } from '../../../../lib/facts/sites/understand-site.ts';
import { LINKEDIN } from '../../../../lib/page/sites/linkedin.ts';
import { readSite } from '../../../../lib/page/sites/read-site.ts';

/*
 * In-page navigation from Ada Oldway to Ben Newland swaps title and cards one by one, in any order, while the address is
 * Ben's already. Whatever the state, nothing of Ada may be told of Ben.
 */
const ADA = { slug: 'ada-oldway', name: 'Ada Oldway', id: 'ACoAAada', job: 'Oldway Mills' };
const BEN = { slug: 'ben-newland', name: 'Ben Newland', id: 'ACoAAben', job: 'Newland Tools' };
type Who = typeof ADA;

const experience = ({ job }: Who) =>
  `<a href="/company/1/"></a><p>Buyer</p><p>${job} · Full-time</p><p>2019 - Present · 7 yrs</p>`;

function driven([title, top, about, work]: readonly Who[]): string {
  const card = (who: Who | undefined, name: string, body: string) =>
    `<div componentkey="com.linkedin.sdui.profile.card.ref${who?.id}${name}">${body}</div>`;
  const own = `https://www.linkedin.com/in/${top?.slug}/`;
  return `<title>${title?.name} | LinkedIn</title><main>${card(
    top,
    'Topcard',
    `<a href="${own}"><h2>${top?.name}</h2></a><p>· 2nd</p><p>${top?.name}’s headline</p><p>${top?.name}’s town</p><p>·</p>
     <p><a href="${own}overlay/contact-info/">Contact info</a></p>`,
  )}${card(about, 'About', '')}${card(
    work,
    'ExperienceTopLevelSection',
    work ? `<div componentkey="entity-collection-item-1">${experience(work)}</div>` : '',
  )}</main>`;
}

/** Heading and way to the contact info are one component here, drawn at once. */
function ember([title, top, about, work]: readonly Who[]): string {
  return `<title>${title?.name} | LinkedIn</title><main><section><div><div><h1>${top?.name}</h1></div><div>${top?.name}’s headline</div></div>
    <span>${top?.name}’s town</span><span><a href="/in/${top?.slug}/overlay/contact-info/">i</a></span></section>
    <section><div id="about"></div>${about?.name}</section>
    <section><div id="experience"></div><div><ul><li>${work ? experience(work) : ''}<a href="/in/${work?.slug}/overlay/1/media">m</a></li></ul></div></section></main>`;
}

/** All sixteen states of four parts. */
const STATES = Array.from({ length: 16 }, (_, state) =>
  [1, 2, 4, 8].map((part) => ((state & part) === 0 ? ADA : BEN)),
);

function seenOn(html: string) {
  const url = `https://www.linkedin.com/in/${BEN.slug}/`;
  const { document } = new JSDOM(html, { url }).window;
  return understandSite(readSite(document, url, LINKEDIN), 0);
}

describe.each([
  ['server-driven', driven],
  ['Ember', ember],
])('a %s profile that is being swapped', (_, page) => {
  it.each(STATES)('is of the person in the address or of nobody: %o %o %o %o', (...parts) => {
    const { seen, mayGrow } = seenOn(page(parts));
    expect(JSON.stringify(seen)).not.toContain('Oldway');
    if (seen.subject === 'nothing') expect(mayGrow).toBe(true);
    else expect(seen).toMatchObject({ name: BEN.name, company: { name: BEN.job } });
  });

  it('is read once all of it is theirs, and not looked at again', () => {
    const { seen, health, mayGrow } = seenOn(page([BEN, BEN, BEN, BEN]));
    expect(seen.subject).toBe('person');
    expect(mayGrow).toBe(false);
    expect(health.asked.every(({ anchor }) => anchor !== undefined)).toBe(true);
  });
});
