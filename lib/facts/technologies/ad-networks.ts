import { inCategory } from './rule.ts';

/** Where adverts are bought, partners paid and calls from adverts counted. */
export const AD_NETWORKS = inCategory('Advertising', [
  {
    name: 'StackAdapt',
    source: 'https://docs.stackadapt.com/',
    why: 'its pixel',
    load: ['tags.srv.stackadapt.com'],
  },
  {
    name: 'Xandr',
    source: 'https://learn.microsoft.com/en-us/xandr/',
    why: 'its pixels',
    load: ['adnxs.com'],
  },
  {
    name: 'Adform',
    source: 'https://www.adformhelp.com/',
    why: 'its tracking point',
    script: ['adform.net'],
    image: ['track.adform.net'],
  },
  {
    name: 'Simpli.fi',
    source: 'https://simpli.fi/',
    why: 'its tag',
    script: ['simpli.fi'],
    image: ['i.simpli.fi'],
  },
  {
    name: 'Yahoo Advertising',
    source: 'https://developer.yahooinc.com/',
    why: 'its tag',
    script: ['s.yimg.com/wi/ytc.js'],
    image: ['sp.analytics.yahoo.com'],
  },
  {
    name: 'CJ Affiliate',
    source: 'https://developers.cj.com/',
    why: 'its tag',
    load: ['www.emjcd.com'],
    script: ['www.mczbf.com'],
  },
  {
    name: 'ShareASale',
    source: 'https://www.shareasale.com/',
    why: 'its tag',
    script: ['shareasale.com'],
    image: ['www.shareasale.com'],
  },
  {
    name: 'Post Affiliate Pro',
    source: 'https://support.qualityunit.com/',
    why: 'its tracking script',
    script: ['postaffiliatepro.com'],
  },
  {
    name: 'PartnerStack',
    source: 'https://docs.partnerstack.com/',
    why: 'its script',
    script: ['snippet.growsumo.com', 'js.partnerstack.com'],
  },
  {
    name: 'Invoca',
    source: 'https://www.invoca.com/',
    why: 'its call tracking',
    script: ['js.ringrevenue.com', 'invocacdn.com'],
  },
  {
    name: 'Marchex',
    source: 'https://www.marchex.com/',
    why: 'its call tracking',
    script: ['voicestar.com', 'marchex.io'],
  },
  {
    name: 'CallTrackingMetrics',
    source: 'https://www.calltrackingmetrics.com/support/',
    why: 'its call tracking',
    script: ['tctm.co'],
  },
]);
