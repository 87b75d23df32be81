import { inCategory } from './rule.ts';

/** Counting and watching visitors: older, regional and large-company products. */
export const MEASUREMENT = inCategory('Analytics', [
  {
    name: 'Clicktale',
    source: 'https://contentsquare.com/clicktale/',
    why: 'its recorder',
    script: ['clicktale.net'],
  },
  {
    name: 'Webtrends',
    source: 'https://www.webtrends.com/',
    why: 'its collector',
    load: ['webtrendslive.com'],
    script: ['webtrends.com'],
    inline: ['new WebTrends(', 'dcsMultiTrack'],
  },
  {
    name: 'Piano Analytics',
    source: 'https://developers.atinternet-solutions.com/',
    why: 'its tag',
    load: ['xiti.com'],
    script: ['tag.aticdn.net'],
  },
  {
    name: 'Mapp Intelligence',
    source: 'https://docs.mapp.com/',
    why: 'its tracker',
    load: ['webtrekk.net', 'wbtrk.net'],
    script: ['mateti.net'],
  },
  {
    name: 'LogRocket',
    source: 'https://docs.logrocket.com/',
    why: 'its recorder',
    script: [
      'cdn.logrocket.io',
      'cdn.lr-ingest.io',
      'cdn.logr-ingest.com',
      'cdn.lr-in-prod.com',
      'cdn.lr-in.com',
    ],
  },
  {
    name: 'Pendo',
    source: 'https://support.pendo.io/hc/en-us',
    why: 'its agent',
    script: ['pendo.io'],
  },
  {
    name: 'Qualtrics',
    source: 'https://www.qualtrics.com/support/',
    why: 'its intercept',
    script: ['siteintercept.qualtrics.com'],
  },
  {
    name: 'Medallia',
    source: 'https://docs.medallia.com/',
    why: 'its survey script',
    script: [
      'resources.digital-cloud.medallia.com',
      'resources.digital-cloud.medallia.eu',
      'kampyle.com',
      'w.usabilla.com',
    ],
  },
  {
    name: 'Qualaroo',
    source: 'https://help.qualaroo.com/hc/en-us',
    why: 'its survey script',
    script: ['s3.amazonaws.com/ki.js', 'cl.qualaroo.com'],
  },
]);
