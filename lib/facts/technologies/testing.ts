import { inCategory } from './rule.ts';

/** What shows one visitor something else than the next. */
export const TESTING = inCategory('A/B testing', [
  {
    name: 'Optimizely',
    source: 'https://docs.developers.optimizely.com/web-experimentation/docs/introduction',
    why: 'its snippet',
    script: ['optimizely.com'],
  },
  {
    name: 'VWO',
    source: 'https://help.vwo.com/hc/en-us/articles/360021171954',
    why: 'its smart code',
    script: ['visualwebsiteoptimizer.com'],
    inline: ['_vwo_code', '_vis_opt'],
  },
  {
    name: 'AB Tasty',
    source: 'https://docs.abtasty.com/',
    why: 'its tag',
    script: ['try.abtasty.com'],
  },
  {
    name: 'Kameleoon',
    source: 'https://developers.kameleoon.com/',
    why: 'its script',
    script: ['kameleoon.com', 'kameleoon.eu', 'kameleoon.io'],
    inline: ['kameleoonQueue', 'kameleoonLoadingTimeout'],
  },
  {
    name: 'Google Optimize',
    source: 'https://support.google.com/optimize/answer/12979939',
    why: 'its container',
    script: ['www.googleoptimize.com', 'www.google-analytics.com/cx/api.js'],
    inline: ['async-hide'],
  },
  {
    name: 'Adobe Target',
    source: 'https://experienceleague.adobe.com/en/docs/target-dev/developer/client-side/overview',
    why: 'its library',
    script: ['tt.omtrdc.net'],
    file: ['mbox'],
    inline: ['mboxCreate('],
  },
  {
    name: 'Dynamic Yield',
    source: 'https://support.dynamicyield.com/hc/en-us',
    why: 'its scripts',
    script: ['dynamicyield.com'],
  },
  {
    name: 'Unbounce',
    source: 'https://developer.unbounce.com/',
    why: 'its page and convertables scripts',
    load: ['unbounce.com'],
    script: ['ubembed.com'],
  },
]);
