import { inCategory } from './rule.ts';

/** What watches single visitors: recordings, heat maps, events of a product. */
export const BEHAVIOUR = inCategory('Analytics', [
  {
    name: 'Hotjar',
    source: 'https://help.hotjar.com/hc/en-us/articles/115009336727-How-to-Install-Your-Hotjar-Tracking-Code',
    why: 'its tracking code',
    script: ['hotjar.com'],
    inline: ['_hjSettings'],
  },
  {
    name: 'Microsoft Clarity',
    source: 'https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-setup',
    why: 'its tracking code',
    script: ['clarity.ms'],
    inline: ['"clarity", "script"'],
  },
  {
    name: 'Mixpanel',
    source: 'https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript',
    why: 'its loader',
    script: ['api.mixpanel.com', 'mxpnl.com'],
    inline: ['mixpanel.init'],
  },
  {
    name: 'Amplitude',
    source: 'https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2',
    why: 'its script',
    script: ['cdn.amplitude.com'],
  },
  {
    name: 'Segment',
    source: 'https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/',
    why: 'its loader',
    script: ['cdn.segment.com'],
    inline: ['analytics.SNIPPET_VERSION'],
  },
  {
    name: 'Heap',
    source: 'https://developers.heap.io/docs/web',
    why: 'its loader',
    script: ['heapanalytics.com'],
    inline: ['heap.load('],
  },
  {
    name: 'PostHog',
    source: 'https://posthog.com/docs/libraries/js',
    why: 'its loader',
    script: ['posthog.com'],
    inline: ['posthog.init('],
  },
  {
    name: 'FullStory',
    source: 'https://developer.fullstory.com/browser/getting-started/',
    why: 'its loader',
    script: ['edge.fullstory.com', 'fullstory.com/s/fs.js'],
    inline: ["window['_fs_host']"],
  },
  {
    name: 'Mouseflow',
    source: 'https://help.mouseflow.com/en/articles/4312622',
    why: 'its tracking code',
    script: ['cdn.mouseflow.com'],
  },
  {
    name: 'Lucky Orange',
    source: 'https://help.luckyorange.com/',
    why: 'its tracking code',
    script: ['d10lpsik1i8c69.cloudfront.net', 'luckyorange.com'],
  },
  {
    name: 'Crazy Egg',
    source: 'https://support.crazyegg.com/',
    why: 'its tracking code',
    script: ['script.crazyegg.com', 'dnn506yrbagrg.cloudfront.net'],
  },
  {
    name: 'Contentsquare',
    source: 'https://docs.contentsquare.com/en/web/',
    why: 'its tag',
    script: ['t.contentsquare.net'],
  },
  {
    name: 'KISSmetrics',
    source: 'https://support.kissmetrics.io/docs/javascript-library',
    why: 'its tracking code',
    script: ['doug1izaerwt3.cloudfront.net', 'scripts.kissmetrics.io', 'kissmetrics.com'],
    inline: ['var _kmq'],
  },
  {
    name: 'Snowplow',
    source: 'https://docs.snowplow.io/docs/sources/trackers/web-trackers/',
    why: 'its tracker',
    inline: ['GlobalSnowplowNamespace'],
    file: ['@snowplow/javascript-tracker'],
  },
]);
