import { inCategory } from './rule.ts';

/** Pixels that tell an advertising account who came and bought. */
export const PIXELS = inCategory('Advertising', [
  {
    name: 'Google Ads',
    source: 'https://developers.google.com/tag-platform/gtagjs/configure',
    why: 'its conversion and remarketing tag',
    script: ['googleads.g.doubleclick.net/pagead/viewthroughconversion', 'www.googleadservices.com'],
    image: ['www.googleadservices.com/pagead/conversion', 'googleads.g.doubleclick.net'],
    inline: [
      'google_conversion_id',
      "gtag('config', 'AW-",
      'gtag("config", "AW-',
      "gtag('config','AW-",
      'gtag("config","AW-',
    ],
  },
  {
    name: 'Facebook Pixel',
    source: 'https://developers.facebook.com/docs/meta-pixel/get-started',
    why: 'its base code',
    load: ['www.facebook.com/tr'],
    script: [
      'connect.facebook.net/*/fbevents.js',
      'connect.facebook.net/*/fbds.js',
      'connect.facebook.net/signals',
    ],
    file: ['fbevents', 'fbds'],
    inline: ["fbq('init'", 'fbq("init"', '_fbq'],
  },
  {
    name: 'LinkedIn Insight Tag',
    source: 'https://www.linkedin.com/help/lms/answer/a418880',
    why: 'its tag',
    script: ['snap.licdn.com/li.lms-analytics'],
    image: ['px.ads.linkedin.com', 'dc.ads.linkedin.com'],
    inline: ['_linkedin_partner_id', '_linkedin_data_partner_id'],
  },
  {
    name: 'Microsoft Advertising',
    source: 'https://learn.microsoft.com/en-us/advertising/guides/universal-event-tracking',
    why: 'its event tag',
    load: ['bat.bing.com'],
    script: ['flex.atdmt.com', 'flex.msn.com'],
    inline: ['mstag'],
  },
  {
    name: 'Twitter Ads',
    source:
      'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites',
    why: 'its website tag',
    script: ['static.ads-twitter.com', 'platform.twitter.com/oct.js'],
    image: ['analytics.twitter.com', 't.co/i/adsct'],
    inline: ["twq('init'", "twq('config'"],
  },
  {
    name: 'TikTok Pixel',
    source: 'https://business-api.tiktok.com/portal/docs?id=1739584855420929',
    why: 'its base code',
    script: ['analytics.tiktok.com'],
    inline: ['TiktokAnalyticsObject'],
  },
  {
    name: 'Pinterest Tag',
    source: 'https://developers.pinterest.com/docs/track-conversions/pinterest-tag/',
    why: 'its base code',
    script: ['s.pinimg.com/ct'],
    image: ['ct.pinterest.com'],
    inline: ["pintrk('load'", 'pintrk("load"'],
  },
  {
    name: 'Snap Pixel',
    source: 'https://businesshelp.snapchat.com/s/article/pixel-website-install',
    why: 'its base code',
    script: ['sc-static.net/scevent.min.js'],
    inline: ["snaptr('init'"],
  },
  {
    name: 'Reddit Pixel',
    source: 'https://business.reddithelp.com/s/article/Install-the-Reddit-Pixel-on-your-website',
    why: 'its base code',
    script: ['www.redditstatic.com/ads'],
    inline: ["rdt('init'"],
  },
]);
