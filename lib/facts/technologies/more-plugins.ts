import { inCategory } from './rule.ts';

/** More that is added to WordPress: builders, languages, courses, safety, banners. */
export const MORE_PLUGINS = inCategory('CMS plug-in', [
  {
    name: 'Avada',
    source: 'https://avada.com/documentation/',
    why: 'its theme and builder folders',
    path: ['wp-content/themes/avada', 'wp-content/plugins/fusion-builder'],
  },
  {
    name: 'Astra',
    source: 'https://wpastra.com/docs/',
    why: 'its theme folder',
    path: ['wp-content/themes/astra'],
  },
  {
    name: 'GeneratePress',
    source: 'https://docs.generatepress.com/',
    why: 'its theme folder',
    path: ['wp-content/themes/generatepress'],
  },
  {
    name: 'Kadence',
    source: 'https://www.kadencewp.com/help-center/',
    why: 'its theme and block folders',
    path: ['wp-content/themes/kadence', 'wp-content/plugins/kadence-blocks'],
  },
  {
    name: 'Genesis',
    source: 'https://my.studiopress.com/documentation/',
    why: 'its framework folder',
    path: ['wp-content/themes/genesis'],
  },
  {
    name: 'Enfold',
    source: 'https://kriesi.at/documentation/enfold/',
    why: 'its theme folder',
    path: ['wp-content/themes/enfold'],
  },
  {
    name: 'Flatsome',
    source: 'https://docs.uxthemes.com/',
    why: 'its theme folder',
    path: ['wp-content/themes/flatsome'],
  },
  {
    name: 'Salient',
    source: 'https://themenectar.com/docs/salient/',
    why: 'its theme folder',
    path: ['wp-content/themes/salient'],
  },
  {
    name: 'SiteOrigin Page Builder',
    source: 'https://siteorigin.com/page-builder/documentation/',
    why: 'its plug-in folder',
    path: ['wp-content/plugins/siteorigin-panels'],
  },
  {
    name: 'Smart Slider',
    source: 'https://smartslider.helpscoutdocs.com/',
    why: 'its plug-in folder',
    path: ['wp-content/plugins/smart-slider-3', 'media/smartslider3'],
  },
  {
    name: 'NextGEN Gallery',
    source: 'https://www.imagely.com/docs/',
    why: 'its plug-in folder',
    path: ['wp-content/plugins/nextgen-gallery'],
  },
  {
    name: 'The Events Calendar',
    source: 'https://theeventscalendar.com/knowledgebase/',
    why: 'its plug-in folder',
    path: ['wp-content/plugins/the-events-calendar'],
  },
  {
    name: 'Google Translate widget',
    source: 'https://support.google.com/translate/',
    why: 'its element',
    script: ['translate.google.com/translate_a/element.js', 'translate.googleapis.com/translate_static'],
  },
  {
    name: 'Cookie Notice',
    source: 'https://cookie-compliance.co/documentation/',
    why: 'its plug-in folder',
    path: ['wp-content/plugins/cookie-notice'],
  },
]);
