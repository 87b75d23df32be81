import { vi } from 'vitest';
import type { Account } from '../../lib/account/account.ts';
import type { Person } from '../../lib/account/person.ts';
import type { Fact, FactKey, FactValues } from '../../lib/facts/fact.ts';
import type { Health } from '../../lib/facts/sites/site-understanding.ts';
import type { Fit, Reason } from '../../lib/fit/fit.ts';
import type { PersonShown, SeenThere, Visit, VisitView } from '../../lib/messages/visit.ts';
import type { Site } from '../../lib/page/sites/site-reading.ts';
import type { Changed } from '../../lib/targets/event.ts';
import type { Candidate } from '../../lib/targets/swap.ts';
import type { Target } from '../../lib/targets/target.ts';

export const NOW = Date.UTC(2026, 10, 23, 9);
export const ABOUT = 'https://nordfracht.example/about';

export function fact<K extends FactKey>(key: K, value: FactValues[K], confidence = 0.9): Fact {
  // A generic key cannot be narrowed to one member of the union, so the object is built as the union's own shape.
  return { key, value, source: 'text', quote: String(value), url: ABOUT, seenAt: NOW, confidence } as Fact;
}

export function account(over: Partial<Account> = {}): Account {
  return {
    id: 'nordfracht.example',
    label: 'Nordfracht',
    facts: [
      fact('name', 'Nordfracht'),
      fact('description', 'Cold-chain freight for food producers.'),
      fact('city', 'Hamburg'),
      fact('country', 'DE'),
      fact('employees', { min: 320, max: 320 }),
      fact('founded', 1987),
      fact('phone', { written: '+49 40 555 01 20', e164: '+49405550120' }),
    ],
    pages: [],
    signposts: {},
    firstSeenAt: NOW,
    lastSeenAt: NOW,
    ...over,
  };
}

export function reason(over: Partial<Reason> = {}): Reason {
  return {
    criterionId: 'size',
    kind: 'size',
    importance: 'must',
    label: '50–1,000 people',
    verdict: 'yes',
    points: 18,
    of: 25,
    finding: '320 people',
    evidence: { quote: 'We are 320 people in Hamburg', url: ABOUT, source: 'text', seenAt: NOW },
    lookAt: [],
    ...over,
  };
}

export const UNKNOWN = reason({
  criterionId: 'hiring',
  kind: 'hiring',
  importance: 'nice',
  label: 'Hiring for sales',
  verdict: 'unknown',
  points: 0,
  of: 10,
  finding: 'No jobs page read yet',
  lookAt: [{ label: 'Careers page', url: 'https://nordfracht.example/jobs' }, { label: 'LinkedIn page' }],
});

export function fitOf(over: Partial<Fit> = {}): Fit {
  const { evidence: _, ...open } = UNKNOWN;
  return {
    letter: 'A',
    score: 86,
    range: { low: 78, high: 87 },
    known: { criteria: 5, of: 6, share: 0.9 },
    reasons: [reason(), open],
    gates: [],
    icp: { id: 'icp', name: 'Mid-size logistics', version: 1, hash: 'k3v9q2x' },
    ...over,
  };
}

export function target(over: Partial<Target> = {}): Target {
  return {
    accountId: 'nordfracht.example',
    tier: 'A',
    why: '50–1,000 people: 320 people',
    addedAt: NOW - 3 * 86_400_000,
    addedFrom: ABOUT,
    ...over,
  };
}

const COST = { readMs: 1, bytes: 1, understandMs: 1, cut: [] };

const READ: Visit = {
  state: 'read',
  url: ABOUT,
  accountId: 'nordfracht.example',
  kind: { company: true, page: 'about' },
  cost: COST,
};

export const ARTICLE = {
  state: 'not-company',
  url: 'https://gazette.example/freight',
  page: 'article',
  signs: ['A byline and a date'],
  cost: COST,
} satisfies Visit;

/** A tab as the popup gets it: without a company unless one is given. */
export function view(over: Partial<VisitView> = {}): VisitView {
  return {
    tabId: 1,
    visit: READ,
    title: 'Nordfracht',
    linkedin: { mode: 'off', readToday: 0 },
    browsing: false,
    list: { used: 12, cap: 60, tiers: { A: 2, B: 4, C: 6 } },
    today: '2026-11-23',
    ...over,
  };
}

/** A company page that was read, with its fit. */
export function readView(over: Partial<VisitView> = {}): VisitView {
  return view({ account: account(), fit: fitOf(), ...over });
}

export const JANE_AT = 'https://www.linkedin.com/in/jane-example/';
export const COMPANY_AT = 'https://www.linkedin.com/company/nordfracht/';

export function person(over: Partial<Person> = {}): Person {
  return {
    id: 'linkedin:in/jane-example',
    name: 'Jane Example',
    headline: 'Moving cold things about',
    title: 'Head of Purchasing',
    company: { name: 'Nordfracht', entry: 'https://www.linkedin.com/company/nordfracht' },
    place: 'Hamburg, Germany',
    since: '2021-08',
    url: 'https://www.linkedin.com/in/jane-example',
    accountId: 'nordfracht.example',
    firstSeenAt: NOW,
    seenAt: NOW,
    ...over,
  };
}

/** Somebody in the right field and of the right rank, with a place that nobody asked for. */
export function shown(over: Partial<PersonShown> = {}): PersonShown {
  return {
    person: person(),
    role: { seniority: 'head', functions: ['purchasing'] },
    fit: {
      verdict: 'yes',
      parts: [
        { of: 'seniority', verdict: 'yes', finding: 'Head', wanted: 'Owner, chief or head' },
        { of: 'function', verdict: 'yes', finding: 'Purchasing', wanted: 'Purchasing or logistics' },
      ],
    },
    ...over,
  };
}

export const HEALTH: Health = {
  site: 'linkedin',
  layout: 'linkedin-company-guest',
  version: 3,
  asked: [
    { fact: 'name', anchor: 'json-ld' },
    { fact: 'website', anchor: 'about.website' },
    { fact: 'founded' },
  ],
};

/** A page of LinkedIn or a directory that was read. */
export function siteVisit(seen: SeenThere, over: { site?: Site; url?: string; health?: Health } = {}): Visit {
  return { state: 'site', url: COMPANY_AT, site: 'linkedin', seen, health: HEALTH, cost: COST, ...over };
}

/** Somebody's page, with their company. */
export function personView(over: Partial<VisitView> = {}): VisitView {
  const seen = {
    subject: 'person',
    personId: 'linkedin:in/jane-example',
    accountId: 'nordfracht.example',
  } as const;
  return readView({
    visit: siteVisit(seen, { url: JANE_AT }),
    title: 'Jane Example | LinkedIn',
    person: shown(),
    linkedin: { mode: 'browse', readToday: 12 },
    ...over,
  });
}

/** The same page where the rep has not turned LinkedIn on. */
export function unreadOnLinkedIn(url: string, over: Partial<VisitView> = {}): VisitView {
  return view({ visit: { state: 'never-read', url, because: 'linkedin' }, ...over });
}

export function popupActions() {
  return {
    add: vi.fn(),
    remove: vi.fn(),
    restore: vi.fn(),
    join: vi.fn(),
    part: vi.fn(),
    distinguish: vi.fn(),
    correctIndustry: vi.fn(),
    correctFact: vi.fn(),
    override: vi.fn(),
    pass: vi.fn(),
    disagree: vi.fn(),
    keep: vi.fn(),
    forgetPerson: vi.fn(),
    forgetCompany: vi.fn(),
    allowLinkedIn: vi.fn(),
    copy: vi.fn((_text: string) => Promise.resolve()),
    readNow: vi.fn(),
    turnOnBrowsing: vi.fn(),
    turnOffBrowsing: vi.fn(),
    change: vi.fn(async (): Promise<Changed | undefined> => ({ key: 'key of it', targets: [] })),
    log: vi.fn(async (): Promise<Changed | undefined> => ({ key: 'key of it', targets: [] })),
    swap: vi.fn(async (): Promise<Changed | undefined> => ({ key: 'key of it', targets: [] })),
    weakest: vi.fn(async (): Promise<Candidate[]> => []),
    openList: vi.fn(),
    openIcp: vi.fn(),
    openUrl: vi.fn(),
  };
}
