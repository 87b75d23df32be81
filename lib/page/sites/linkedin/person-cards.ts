import type { Anchor, Layout } from '../anchor.ts';

export const PATH = /^\/in\/([^/]+)/;

/** The card on top of a server-driven profile, keyed by the person's id: "…profile.card.refACoAA…Topcard". */
const TOP = ':is([componentkey$="Topcard"],[id$="Topcard"])';
const JOBS = ':is([componentkey$="ExperienceTopLevelSection"],[id$="ExperienceTopLevelSection"])';
/** Entries of work, and roles below an employer that has several. */
export const experience = (select: string, roles: string, seen: string): Anchor[] => [
  { name: 'experience', select, take: 'lines', most: 12, not: '.visually-hidden,aside,nav', seen },
  {
    name: 'experience.role',
    select: roles,
    take: 'lines',
    most: 40,
    not: '.visually-hidden,aside,nav',
    seen,
  },
];

/** Server-driven, 2026. */
export const SDUI: Layout = {
  name: 'linkedin-person-sdui',
  path: PATH,
  mark: TOP,
  anchors: [
    {
      name: 'cards',
      select: '[componentkey*=".profile.card.ref"]',
      take: '@componentkey',
      most: 40,
      seen: 'Each card has the person’s id, one has their slug: those of two people are two generations. 2026-04.',
    },
    {
      name: 'cards.id',
      select: '[id*=".profile.card.ref"]',
      take: '@id',
      most: 40,
      seen: 'The same keys as ids, 2026-09.',
    },
    {
      name: 'self',
      select: `${TOP} :is(a[href*="/overlay/contact-info"],a[href*="/in/"]:has(h1,h2))`,
      take: '@href',
      most: 4,
      seen: 'Contact info and the heading link to the person’s own address, 2026-04 to 2026-09.',
    },
    { name: 'heading', select: `${TOP} :is(h1,h2)`, take: 'text', seen: 'There is no h1, 2026.' },
    {
      name: 'top.contact',
      select: `${TOP} a[href*="/overlay/contact-info"]`,
      take: 'text',
      seen: 'Behind the place, 2026.',
    },
    {
      name: 'top.lines',
      select: `${TOP} p`,
      take: 'text',
      most: 24,
      not: '[role="button"]',
      seen: 'Degrees (both in the page), headline, "Company · School", place, a dot, contact info; in this order. 2026.',
    },
    {
      name: 'top.company',
      select: `${TOP} [role="button"]:has(svg[id^="company"]) p`,
      take: 'text',
      seen: 'The picture behind the logo tells a company from a school ("school-accent-4"), 2026-04.',
    },
    {
      name: 'top.school',
      select: `${TOP} [role="button"]:has(svg[id^="school"]) p`,
      take: 'text',
      seen: 'As above: no employer, even where the headline names it.',
    },
    {
      name: 'top.entries',
      select: `${TOP} [role="button"] p`,
      take: 'text',
      most: 3,
      not: '[aria-hidden="true"]',
      seen: 'Company, then school; one alone may be either. 2026.',
    },
    ...experience(
      `${JOBS} :is([componentkey^="entity-collection-item"],[id^="entity-collection-item"])`,
      `${JOBS} li`,
      'Loaded when scrolled to; 2026-06.',
    ),
  ],
};

/** 2018–2025. */
export const EMBER: Layout = {
  name: 'linkedin-person-ember',
  path: PATH,
  mark: 'main h1,.pv-top-card-section__name',
  anchors: [
    {
      name: 'self',
      select: 'section:has(h1,#experience) a[href*="/in/"]:is([href*="/overlay/"],[href*="/detail"])',
      take: '@href',
      most: 12,
      not: 'aside',
      seen: 'Contact info, verifications, media of jobs lie below the person’s own address: overlay since 2019, detail before.',
    },
    {
      name: 'heading',
      select: '.pv-top-card-section__name,main h1',
      take: 'text',
      not: 'aside',
      seen: 'The first; of 2018 there are pages with two.',
    },
    {
      name: 'top.headline',
      select: 'main .text-body-medium.break-words,.pv-top-card-section__headline',
      take: 'text',
      not: 'aside',
      seen: 'Utility classes that outlived the hashing of 2025-03; 2018’s own.',
    },
    {
      name: 'top.under',
      select: 'main div:has(h1) + div',
      take: 'text',
      not: 'aside',
      seen: 'What stands below the name, whatever its classes; 2021–2025.',
    },
    {
      name: 'top.place',
      select: 'main span:has(+ span > a[href*="/overlay/contact-info"]),.pv-top-card-section__location',
      take: 'text',
      not: 'aside',
      seen: 'Before the way to the contact info, 2021–2025; 2018’s own class.',
    },
    {
      name: 'top.entries',
      select: 'main section:has(h1) ul > li > button[aria-label],.pv-top-card-v2-section__company-name',
      take: 'text',
      most: 2,
      not: 'aside,.visually-hidden',
      seen: 'Company, then school; one alone may be either. 2021–2025; of 2018 the company only.',
    },
    ...experience(
      'main #experience ~ div > ul > li,#experience-section li',
      'main #experience ~ div > ul > li li',
      'The ids of sections are English in every language; every text stands there twice. 2018–2025.',
    ),
  ],
};
