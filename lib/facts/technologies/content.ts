import { inCategory } from './rule.ts';

/** Publishing systems that keep the text apart from the site, and older or regional ones. */
export const CONTENT = inCategory('CMS', [
  {
    name: 'Contentful',
    source: 'https://www.contentful.com/developers/docs/references/images-api/',
    why: 'images and files that it serves',
    image: ['ctfassets.net'],
  },
  {
    name: 'Sanity',
    source: 'https://www.sanity.io/docs/image-urls',
    why: 'images that it serves',
    image: ['cdn.sanity.io'],
    script: ['apicdn.sanity.io'],
  },
  {
    name: 'Storyblok',
    source: 'https://www.storyblok.com/docs/api/image-service',
    why: 'images that it serves',
    image: ['storyblok.com'],
    script: ['app.storyblok.com'],
  },
  {
    name: 'Prismic',
    source: 'https://prismic.io/docs/image',
    why: 'images that it serves and its preview script',
    image: ['images.prismic.io', 'prismic-io.s3.amazonaws.com'],
    script: ['static.cdn.prismic.io'],
  },
  {
    name: 'DatoCMS',
    source: 'https://www.datocms.com/docs/asset-api/images',
    why: 'images that it serves',
    image: ['www.datocms-assets.com'],
  },
  {
    name: 'Contentstack',
    source: 'https://www.contentstack.com/docs/developers/apis/image-delivery-api',
    why: 'images that it serves',
    image: ['eu-images.contentstack.com', 'contentstack.io'],
  },
  {
    name: 'Plone',
    source: 'https://6.docs.plone.org/',
    why: 'its generator tag and its resource folder',
    generator: ['plone'],
    path: ['++plone++static', 'portal_css', 'portal_javascripts'],
  },
  {
    name: 'Liferay',
    source: 'https://learn.liferay.com/',
    why: 'its theme and script folders',
    path: ['o/frontend-js-web', 'html/js/liferay', 'o/js_loader_modules'],
    inline: ['Liferay.ThemeDisplay', 'Liferay.Browser'],
  },
  {
    name: 'SPIP',
    source: 'https://www.spip.net/en_rubrique25.html',
    why: 'its generator tag and its folder of joined files',
    generator: ['spip'],
    path: ['local/cache-css', 'local/cache-js', 'squelettes-dist'],
  },
  {
    name: 'CMS Made Simple',
    source: 'https://docs.cmsmadesimple.org/',
    why: 'its generator tag',
    generator: ['cms made simple'],
  },
  {
    name: 'Movable Type',
    source: 'https://movabletype.org/documentation/',
    why: 'its generator tag',
    generator: ['movable type'],
    path: ['mt-static'],
  },
  {
    name: 'Microsoft FrontPage',
    source: 'https://learn.microsoft.com/en-us/openspecs/sharepoint_protocols/ms-fpse/',
    why: 'its generator tag',
    generator: ['microsoft frontpage'],
  },
  {
    name: 'Optimizely CMS',
    source: 'https://docs.developers.optimizely.com/content-management-system/docs',
    why: 'its global asset folder',
    path: ['globalassets', 'contentassets'],
    generator: ['episerver'],
  },
  {
    name: 'WordPress.com',
    source: 'https://wordpress.com/support/',
    why: 'its hosts',
    site: ['wordpress.com'],
    script: ['s0.wp.com/_static', 's1.wp.com/_static', 's2.wp.com/_static'],
  },
]);
