import { inCategory } from './rule.ts';

/** Buttons and boxes of social networks; a plain link to a profile is none. */
export const SOCIAL = inCategory('Social', [
  {
    name: 'Facebook SDK',
    source: 'https://developers.facebook.com/docs/javascript/quickstart',
    why: 'its script and its like box',
    script: [
      'static.ak.connect.facebook.com',
      'static.ak.fbcdn.net/connect',
      'connect.facebook.net/*/sdk',
      'connect.facebook.net/*/all',
      'connect.facebook.net/all.js',
    ],
  },
  {
    name: 'Twitter widgets',
    source: 'https://developer.x.com/en/docs/x-for-websites',
    why: 'its widgets script',
    load: ['platform.twitter.com/widgets'],
    script: ['widgets.twimg.com'],
  },
  {
    name: 'Google Plus',
    source: 'https://developers.google.com/+/web/api/rest/',
    why: 'its buttons',
    script: [
      'apis.google.com/js/plusone.js',
      'apis.google.com/js/platform.js',
      'apis.google.com/js/client:plusone.js',
    ],
  },
  {
    name: 'LinkedIn plug-ins',
    source:
      'https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/plugins/share-plugin',
    why: 'its platform script',
    script: ['platform.linkedin.com/in.js', 'platform.linkedin.com/badges'],
  },
  {
    name: 'Pinterest widgets',
    source: 'https://developers.pinterest.com/docs/add-ons/getting-started/',
    why: 'its button script',
    script: ['assets.pinterest.com/js'],
  },
  {
    name: 'Instagram embeds',
    source: 'https://developers.facebook.com/docs/instagram-platform/oembed',
    why: 'its embed script',
    script: ['www.instagram.com/embed.js', 'platform.instagram.com'],
    frame: ['www.instagram.com'],
  },
  {
    name: 'AddThis',
    source: 'https://www.addthis.com/',
    why: 'its share buttons',
    load: ['addthis.com'],
    inline: ['addthis_config', 'addthis.init'],
  },
  {
    name: 'ShareThis',
    source: 'https://sharethis.com/support/',
    why: 'its share buttons',
    script: ['sharethis.com'],
  },
  {
    name: 'AddToAny',
    source: 'https://www.addtoany.com/buttons/for/website',
    why: 'its share buttons',
    script: ['static.addtoany.com'],
  },
  {
    name: 'Disqus',
    source: 'https://help.disqus.com/en/articles/1717112-universal-embed-code',
    why: 'its comments',
    script: ['disqus.com'],
    inline: ['disqus_shortname'],
  },
  {
    name: 'Elfsight',
    source: 'https://elfsight.com/help/',
    why: 'its widgets',
    script: ['elfsight.com'],
  },
]);
