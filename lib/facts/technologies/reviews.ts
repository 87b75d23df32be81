import { inCategory } from './rule.ts';

/** What other people say: ratings shown on the site. */
export const REVIEWS = inCategory('Reviews', [
  {
    name: 'Trustpilot',
    source: 'https://support.trustpilot.com/hc/en-us/articles/360019826020',
    why: 'its TrustBox script',
    script: ['widget.trustpilot.com', 'invitejs.trustpilot.com'],
    frame: ['widget.trustpilot.com'],
  },
  {
    name: 'Judge.me',
    source: 'https://judge.me/help/en/',
    why: 'its widget',
    script: ['cdn.judge.me', 'cdnwidget.judge.me', 'judge.me'],
    inline: ['jdgm.'],
  },
  {
    name: 'Yotpo',
    source: 'https://support.yotpo.com/docs/generic-other-platforms-installing-yotpo-reviews',
    why: 'its widget',
    script: ['staticw2.yotpo.com', 'cdn-widgetsrepository.yotpo.com', 'yotpo.com'],
  },
  {
    name: 'Bazaarvoice',
    source: 'https://developers.bazaarvoice.com/',
    why: 'its display script',
    script: ['apps.bazaarvoice.com', 'display.ugc.bazaarvoice.com', 'bazaarvoice.com'],
  },
  {
    name: 'PowerReviews',
    source: 'https://help.powerreviews.com/',
    why: 'its display script',
    script: ['ui.powerreviews.com', 'cdn.powerreviews.com'],
  },
  {
    name: 'Trusted Shops',
    source: 'https://help.etrusted.com/hc/en-gb',
    why: 'its badge',
    script: ['widgets.trustedshops.com', 'integrations.etrusted.com'],
    image: ['widgets.trustedshops.com'],
  },
  {
    name: 'Feefo',
    source: 'https://support.feefo.com/support/home',
    why: 'its widget',
    script: ['api.feefo.com', 'register.feefo.com'],
    image: ['api.feefo.com', 'feefo.com'],
  },
  {
    name: 'Reviews.io',
    source: 'https://support.reviews.io/en/',
    why: 'its widget',
    script: ['widget.reviews.io', 'widget.reviews.co.uk', 'assets.reviews.io'],
  },
  {
    name: 'ProvenExpert',
    source: 'https://www.provenexpert.com/en-us/',
    why: 'its seal',
    script: ['www.provenexpert.com', 's.provenexpert.net'],
    image: ['images.provenexpert.com'],
  },
  {
    name: 'Okendo',
    source: 'https://docs.okendo.io/',
    why: 'its widget',
    script: ['cdn-static.okendo.io'],
  },
  {
    name: 'Loox',
    source: 'https://help.loox.io/',
    why: 'its widget',
    script: ['loox.io'],
  },
  {
    name: 'Birdeye',
    source: 'https://support.birdeye.com/',
    why: 'its widget',
    script: ['birdeye.com'],
  },
]);
