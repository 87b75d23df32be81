import { inCategory } from './rule.ts';

/** Where letters and icons come from. */
export const FONTS = inCategory('Fonts', [
  {
    name: 'Google Font API',
    source: 'https://developers.google.com/fonts/docs/getting_started',
    why: 'its style sheets and its loader',
    load: ['fonts.googleapis.com'],
    script: ['fonts.gstatic.com'],
    inline: ['google:{families', 'google: {families', 'google: { families'],
  },
  {
    name: 'Typekit',
    source: 'https://helpx.adobe.com/fonts/using/add-fonts-website.html',
    why: 'its kits, also under the later name Adobe Fonts',
    load: ['use.typekit.net', 'use.typekit.com'],
    style: ['p.typekit.net'],
    inline: ['Typekit.load'],
  },
  {
    name: 'Font Awesome',
    source: 'https://docs.fontawesome.com/web/setup/get-started',
    why: 'its kits and its style sheets',
    load: ['kit.fontawesome.com', 'use.fontawesome.com', 'pro.fontawesome.com'],
    style: ['maxcdn.bootstrapcdn.com/font-awesome', 'netdna.bootstrapcdn.com/font-awesome'],
    file: [
      'font-awesome',
      'fontawesome',
      'fontawesome-all',
      '@fortawesome/fontawesome-free',
      'fa-solid',
      'fa-brands',
    ],
    path: ['font-awesome', 'fontawesome'],
  },
]);
