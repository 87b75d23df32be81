import type { Region } from '../page/reading.ts';
import { type Profile, profileAt } from '../text/profiles.ts';
import type { Fact, Source } from './fact.ts';
import { likeness, siteNames } from './likeness.ts';
import { ownNodes } from './own-nodes.ts';
import type { Page } from './page.ts';
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

/** Makers of sites and themes whose own profiles are left standing in templates. */
const MAKERS =
  /^(?:wordpress(?:dotcom)?|shopify|wix|squarespace|weebly|godaddy|webflow|joomla|drupal|envato|themeforest|elementor|bootstrap|templatemonster|yourcompany|yourpage|username|example|company|yourusername|yourprofile)$/i;

/** A handle with nothing of the site's names may be a founder's or a partner's; numbers and channel codes resemble nothing. */
const UNLIKE = 0.5;
const NUMBERED = /^(?:\d+|UC[\w-]{20,})$/;

/** The company's own profiles, one a network; of several the one most like the site's names. Never share links or persons. */
export function socialFacts(page: Page): Fact[] {
  const site = siteNames(page);
  const best = new Map<string, { candidate: Candidate; score: number; alike: number }>();
  for (const candidate of candidates(page)) {
    if (MAKERS.test(candidate.handle) && !site.domain.includes(candidate.handle.toLowerCase())) continue;
    const alike = likeness(candidate.handle, site);
    const score = candidate.trust + alike;
    const known = best.get(candidate.network);
    if (!known || score > known.score) best.set(candidate.network, { candidate, score, alike });
  }
  return [...best.values()].map(({ candidate, alike }) =>
    page.fact(
      candidate.network,
      candidate.address,
      candidate.source,
      candidate.quote,
      Math.min(
        0.98,
        alike === 0 && !NUMBERED.test(candidate.handle) ? UNLIKE : candidate.trust + alike * 0.25,
      ),
    ),
  );
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
