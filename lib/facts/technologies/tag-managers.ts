import { inCategory } from './rule.ts';

/** What loads other tags, and what shows one visitor something else than the next. */
export const TAG_MANAGERS = inCategory('Tag manager', [
  {
    name: 'Google Tag Manager',
    source: 'https://developers.google.com/tag-platform/tag-manager/web',
    why: 'its container script and the frame for visitors without scripts',
    script: ['www.googletagmanager.com/gtm.js', 'www.googletagmanager.com/ns.html'],
    frame: ['www.googletagmanager.com/ns.html'],
    inline: ["'gtm.start'", '"gtm.start"', 'gtm.start:'],
  },
  {
    name: 'Adobe Experience Platform Launch',
    source: 'https://experienceleague.adobe.com/en/docs/experience-platform/tags/home',
    why: 'its library',
    script: ['assets.adobedtm.com'],
    inline: ['_satellite.pageBottom'],
  },
  {
    name: 'Tealium',
    source: 'https://docs.tealium.com/platforms/javascript/install/',
    why: 'its utag library',
    script: ['tags.tiqcdn.com', 'tags.tiqcdn.cn'],
    inline: ['utag_data'],
  },
  {
    name: 'Ensighten',
    source: 'https://support.ensighten.com/',
    why: 'its bootstrap script',
    script: ['nexus.ensighten.com'],
  },
  {
    name: 'Commanders Act',
    source: 'https://doc.commandersact.com/',
    why: 'its container',
    script: ['cdn.tagcommander.com'],
    inline: ['tc_vars'],
  },
  {
    name: 'Signal',
    source: 'https://www.signal.co/',
    why: 'its tag',
    script: ['s.btstatic.com', 's.thebrighttag.com'],
  },
]);

export const TESTING = inCategory('A/B testing', [
  {
    name: 'Optimizely',
    source: 'https://docs.developers.optimizely.com/web-experimentation/docs/introduction',
    why: 'its snippet',
    script: ['cdn.optimizely.com', 'cdn-pci.optimizely.com'],
  },
  {
    name: 'VWO',
    source: 'https://help.vwo.com/hc/en-us/articles/360021171954',
    why: 'its smart code',
    script: ['dev.visualwebsiteoptimizer.com', 'visualwebsiteoptimizer.com'],
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
    name: 'Convert',
    source: 'https://support.convert.com/hc/en-us',
    why: 'its tracking script',
    script: ['cdn-3.convertexperiments.com', 'cdn-4.convertexperiments.com', 'convertexperiments.com'],
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
    script: ['cdn.dynamicyield.com', 'st.dynamicyield.com', 'cdn-eu.dynamicyield.com'],
  },
  {
    name: 'Unbounce',
    source: 'https://developer.unbounce.com/',
    why: 'its page and convertables scripts',
    script: ['ubembed.com', 'unbounce.com'],
    style: ['unbounce.com'],
  },
  {
    name: 'Monetate',
    source: 'https://docs.monetate.com/',
    why: 'its tag',
    script: ['se.monetate.net', 'sb.monetate.net', 'monetate.net'],
  },
]);
