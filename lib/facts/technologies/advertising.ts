import { inCategory } from './rule.ts';

/** Places where others advertise, and networks that follow visitors for it. */
export const ADVERTISING = inCategory('Advertising', [
  {
    name: 'Google AdSense',
    source: 'https://support.google.com/adsense/answer/9274019',
    why: 'its ad code',
    script: [
      'pagead2.googlesyndication.com/pagead/js/adsbygoogle.js',
      'pagead2.googlesyndication.com/pagead/show_ads.js',
    ],
    inline: ['google_ad_client'],
  },
  {
    name: 'Google Publisher Tag',
    source: 'https://developers.google.com/publisher-tag/guides/get-started',
    why: 'its library',
    script: [
      'securepubads.g.doubleclick.net/tag/js/gpt.js',
      'www.googletagservices.com/tag/js/gpt.js',
      'partner.googleadservices.com/gampad',
    ],
    inline: ['googletag.cmd'],
  },
  {
    name: 'Google Campaign Manager',
    source: 'https://support.google.com/campaignmanager/answer/2823450',
    why: 'its floodlight tags',
    load: ['fls.doubleclick.net'],
    image: ['ad.doubleclick.net/ddm/activity'],
    inline: ["gtag('config', 'DC-"],
  },
  {
    name: 'Criteo',
    source: 'https://guides.criteotilt.com/onetag/',
    why: 'its tag',
    script: ['static.criteo.net', 'dynamic.criteo.com'],
    frame: ['criteo.com'],
    inline: ['criteo_q'],
  },
  {
    name: 'AdRoll',
    source: 'https://help.adroll.com/hc/en-us/articles/211846018',
    why: 'its pixel',
    script: ['adroll.com'],
    inline: ['adroll_adv_id'],
  },
  {
    name: 'Taboola',
    source: 'https://help.taboola.com/hc/en-us/articles/360003469854',
    why: 'its pixel',
    script: ['taboola.com'],
  },
  {
    name: 'Outbrain',
    source: 'https://www.outbrain.com/help/advertisers/outbrain-pixel/',
    why: 'its pixel',
    script: ['outbrain.com'],
  },
  {
    name: 'The Trade Desk',
    source: 'https://partner.thetradedesk.com/v3/portal/data/doc/TrackingTagsUniversalPixel',
    why: 'its pixel',
    script: ['js.adsrvr.org'],
    frame: ['insight.adsrvr.org'],
    image: ['insight.adsrvr.org'],
  },
  {
    name: 'Amazon Advertising',
    source: 'https://advertising.amazon.com/help',
    why: 'its tags',
    script: ['c.amazon-adsystem.com', 's.amazon-adsystem.com'],
  },
  {
    name: 'Bizible',
    source: 'https://experienceleague.adobe.com/en/docs/marketo-measure/using/home',
    why: 'its script',
    script: ['cdn.bizible.com', 'cdn.bizibly.com'],
  },
  {
    name: 'CallRail',
    source: 'https://support.callrail.com/hc/en-us/articles/5711492051085',
    why: 'its number-swapping script',
    script: ['cdn.callrail.com'],
  },
  {
    name: 'Impact',
    source: 'https://integrations.impact.com/',
    why: 'its universal tag',
    script: ['utt.impactcdn.com', 'd.impactradius-event.com'],
  },
  {
    name: 'AWIN',
    source: 'https://wiki.awin.com/index.php/Advertiser_Tracking_Guide',
    why: 'its master tag',
    script: ['www.dwin1.com', 'www.dwin2.com'],
  },
]);
