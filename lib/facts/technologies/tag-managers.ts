import { inCategory } from './rule.ts';

/** What loads other tags, and what shows one visitor something else than the next. */
export const TAG_MANAGERS = inCategory('Tag manager', [
  {
    name: 'Google Tag Manager',
    source: 'https://developers.google.com/tag-platform/tag-manager/web',
    why: 'its container script and the frame for visitors without scripts',
    load: ['www.googletagmanager.com/ns.html'],
    script: ['www.googletagmanager.com/gtm.js'],
    inline: ["'gtm.start'", '"gtm.start"', 'gtm.start:', '"GTM-', "'GTM-"],
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
]);
