import { inCategory } from './rule.ts';

/** What other people say: ratings shown on the site. */
export const REVIEWS = inCategory('Reviews', [
  {
    name: 'Trustpilot',
    source: 'https://support.trustpilot.com/hc/en-us/articles/360019826020',
    why: 'its TrustBox script',
    script: ['trustpilot.com'],
    frame: ['widget.trustpilot.com'],
  },
  {
    name: 'Judge.me',
    source: 'https://judge.me/help/en/',
    why: 'its widget',
    script: ['judge.me'],
    inline: ['jdgm.'],
  },
  {
    name: 'Yotpo',
    source: 'https://support.yotpo.com/docs/generic-other-platforms-installing-yotpo-reviews',
    why: 'its widget',
    script: ['yotpo.com'],
  },
  {
    name: 'Bazaarvoice',
    source: 'https://developers.bazaarvoice.com/',
    why: 'its display script',
    script: ['bazaarvoice.com'],
  },
  {
    name: 'PowerReviews',
    source: 'https://help.powerreviews.com/',
    why: 'its display script',
    script: ['powerreviews.com'],
  },
  {
    name: 'Trusted Shops',
    source: 'https://help.etrusted.com/hc/en-gb',
    why: 'its badge',
    load: ['widgets.trustedshops.com'],
    script: ['integrations.etrusted.com'],
  },
  {
    name: 'Feefo',
    source: 'https://support.feefo.com/support/home',
    why: 'its widget',
    load: ['feefo.com'],
  },
  {
    name: 'Reviews.io',
    source: 'https://support.reviews.io/en/',
    why: 'its widget',
    script: ['widget.reviews.co.uk', 'reviews.io'],
  },
  {
    name: 'ProvenExpert',
    source: 'https://www.provenexpert.com/en-us/',
    why: 'its seal',
    script: ['www.provenexpert.com', 's.provenexpert.net'],
    image: ['images.provenexpert.com'],
  },
  {
    name: 'Birdeye',
    source: 'https://support.birdeye.com/',
    why: 'its widget',
    script: ['birdeye.com'],
  },
]);
