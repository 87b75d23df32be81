import type { Region } from '../page/reading.ts';
import { type Profile, profileAt } from '../text/profiles.ts';
import type { Fact, Source } from './fact.ts';
import { likeness, siteNames } from './likeness.ts';
import { ownNodes } from './own-nodes.ts';
import type { Page } from './page.ts';
import { isLeftover, isPersons } from './social-strangers.ts';
import { textsOf } from './structured.ts';

interface Candidate extends Profile {
  source: Source;
  quote: string;
  /** What its place on the page is worth, 0–1. */
  trust: number;
}

/** Footers and headers link the company's own profiles; main text also links others'. */
const TRUST: Readonly<Record<Region, number>> = {
  footer: 0.8,
  header: 0.8,
  nav: 0.7,
  aside: 0.65,
  main: 0.5,
};

/** A handle with nothing of the site's names may be a founder's or a partner's; numbers and channel codes resemble nothing. */
const UNLIKE = 0.5;
const NUMBERED = /^(?:\d+|UC[\w-]{20,})$/;
/** What it counts to be linked from a second place on the page. */
const AGAIN = 0.2;

interface Known {
  candidate: Candidate;
  alike: number;
  score: number;
}

/** The company's own profiles, one a network; of several the one most like the site's names. Never share links or persons. */
export function socialFacts(page: Page): Fact[] {
  const profiles = known(page);
  const best = new Map<string, Known>();
  for (const profile of profiles) {
    const { network } = profile.candidate;
    if (profile.score > (best.get(network)?.score ?? 0)) best.set(network, profile);
  }
  return [...best.values()].map(({ candidate, alike }) => {
    const { network, address, source, quote, trust } = candidate;
    const sure = alike === 0 && !isNumbered(candidate) ? UNLIKE : trust + alike * 0.25;
    return page.fact(network, address, source, quote, Math.min(0.98, sure));
  });
}

/** Every profile that may be the company's, each address once. */
function known(page: Page): Known[] {
  const site = siteNames(page);
  const found = new Map<string, Known>();
  for (const candidate of candidates(page)) {
    const before = found.get(candidate.address.toLowerCase());
    const alike = before?.alike ?? likeness(candidate.handle, site);
    if (isLeftover(candidate.handle, site.domain) || isPersons(candidate, alike)) continue;
    const better = !before || candidate.trust > before.candidate.trust ? candidate : before.candidate;
    found.set(candidate.address.toLowerCase(), {
      candidate: better,
      alike,
      score: better.trust + alike + (before ? AGAIN : 0),
    });
  }
  const all = [...found.values()];
  return all.filter((profile) => isOwn(profile, all));
}

/** In the text, and below a profile, others are linked too: there a handle must be like the site, or like one elsewhere on the page. */
function isOwn({ candidate, alike }: Known, all: readonly Known[]): boolean {
  if (alike > 0 || (isNumbered(candidate) && !candidate.deep)) return true;
  const others = all.filter((other) => other.candidate.network !== candidate.network);
  if (others.some((other) => other.candidate.handle.toLowerCase() === candidate.handle.toLowerCase()))
    return true;
  return !candidate.deep && (candidate.trust > TRUST.aside || !others.some((other) => other.alike > 0));
}

function isNumbered({ handle }: Candidate): boolean {
  return NUMBERED.test(handle);
}

function candidates(page: Page): Candidate[] {
  const found: Candidate[] = [];
  for (const node of ownNodes(page)) {
    for (const address of textsOf(node, 'sameAs')) {
      const profile = profileAt(address);
      if (profile) found.push({ ...profile, source: node.source, quote: address, trust: 0.85 });
    }
  }
  for (const link of page.reading.links) {
    const profile = profileAt(link.href);
    if (profile)
      found.push({
        ...profile,
        source: 'link',
        quote: `${link.text} ${link.href}`,
        trust: TRUST[link.region] - (profile.deep ? 0.3 : 0),
      });
  }
  return found;
}
