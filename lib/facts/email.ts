import { registrableDomain } from '../text/domain.ts';
import { isPublicMailHost, mailboxOf } from '../text/mailboxes.ts';
import { type EmailCandidate, emailCandidates } from './email-candidates.ts';
import type { Fact, FactOf } from './fact.ts';
import { likeness, type SiteNames, siteNames } from './likeness.ts';
import type { Page } from './page.ts';

/** Mailboxes kept of one page: the general one and two departments. */
const KEPT = 3;

/** Hosts of examples, templates and tracking, never somebody's mailbox; and file names such as "logo@2x.png". */
const NOBODY =
  /(?:^|\.)(?:example|example\.(?:com|org|net)|domain\.(?:com|tld|de|fr|nl)|(?:your|my)-?(?:domain|company|site|website|email)\.[a-z.]+|email\.(?:com|tld)|company\.com|test\.[a-z]+|sentry\.io|wixpress\.com|sentry-next\.[a-z.]+|ingest\.[a-z.]+|website\.com|sitename\.com|(?:png|jpe?g|gif|webp|svg|js|css))$/;

/** A word put in to be taken out by hand: what the address is without it can only be guessed. */
const SPAM_TRAP = /(?:^|[.-])(?:no-?)?spam[.-]/;

/** The company's general mailboxes, lower case, the first to write to first. Never a person's, never another company's. */
export function emailFacts(page: Page): Fact[] {
  const site = siteNames(page);
  const candidates = withoutGlued(emailCandidates(page).slice(0, 60));
  const distinct = new Set(candidates.map((candidate) => candidate.address));
  const facts = new Map<string, FactOf<'email'>>();
  for (const candidate of candidates) {
    if (facts.has(candidate.address)) continue;
    const confidence = sureness(candidate, page, site, distinct.size === 1);
    if (confidence > 0) {
      const { address, source, quote } = candidate;
      facts.set(address, page.fact('email', address, source, quote, confidence));
    }
  }
  const best = [...facts.values()].sort((a, b) => b.confidence - a.confidence);
  // Words that say nothing ("bking@", "nest@") are a company's only where nothing better stands beside them.
  const sure = best.filter((fact) => fact.confidence >= SURE);
  return sure.length > 0 ? sure.slice(0, KEPT) : best.length === 1 ? best : [];
}

const SURE = 0.69;

/** Without addresses to which the label before them got glued: "emailinfo@…" beside "info@…". */
function withoutGlued(candidates: EmailCandidate[]): EmailCandidate[] {
  return candidates.filter(
    (candidate) =>
      candidate.source !== 'text' ||
      !candidates.some(({ address }) => address !== candidate.address && candidate.address.endsWith(address)),
  );
}

/** 0 for mailboxes that are a person's, a machine's or another company's. */
function sureness(candidate: EmailCandidate, page: Page, site: SiteNames, sole: boolean): number {
  const [local = '', host = ''] = candidate.address.split('@');
  const box = mailboxOf(local);
  // A company at a name kept for examples is one of our own tests' or a tutorial's; its mailboxes are its own.
  const own = registrableDomain(host) === page.domain;
  if (box === 'machine' || SPAM_TRAP.test(host) || (!own && NOBODY.test(host))) return 0;
  const likeSite = likeness(local, site) > 0;
  if (box === 'person' && !(likeSite && sole)) return 0;
  if (box === 'unknown' && !likeSite && (!own || isNamed(local, page))) return 0;
  const company = own ? 0.95 : companyAt(host, likeSite, sole, site);
  return (
    company *
    WEIGHT[likeSite && box !== 'department' ? 'general' : box] *
    (candidate.source === 'text' ? 0.95 : 1)
  );
}

const WEIGHT = { general: 1, department: 0.9, unknown: 0.7, person: 0.6, machine: 0 } as const;

/** How surely a mailbox at another host is the company's: a sister domain, or a public mail service. */
function companyAt(host: string, likeSite: boolean, sole: boolean, site: SiteNames): number {
  if (isPublicMailHost(host)) return likeSite ? 0.85 : sole ? 0.7 : 0;
  return likeness(host.split('.').at(-2) ?? '', site) >= 0.6 ? 0.85 : 0;
}

/** Whether the page names a person so: "Daniel Berg" beside daniel@. */
function isNamed(local: string, page: Page): boolean {
  if (!/^[a-z]{2,20}$/.test(local)) return false;
  const name = new RegExp(
    `\\b${local[0]?.toUpperCase()}${local.slice(1)} [A-Z\\u00c0-\\u00de][a-z\\u00df-\\u00ff]`,
  );
  return page.reading.blocks.some((block) => name.test(block.text));
}
