import { inCategory } from './rule.ts';

/** Networks that serve a site's files. */
export const CDN = inCategory('CDN', [
  {
    name: 'Cloudflare',
    source: 'https://developers.cloudflare.com/fundamentals/reference/cdn-cgi-endpoint/',
    why: 'the end points that it adds to a site behind it',
    path: ['cdn-cgi'],
    script: ['ajax.cloudflare.com'],
    inline: ['CloudFlare.push', '__CF$cv$params', '__cf_email__'],
  },
  {
    name: 'Amazon CloudFront',
    source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/',
    why: 'style sheets and pictures that it serves; pixels and scripts there are mostly other vendors’',
    style: ['cloudfront.net'],
    image: [
      'cloudfront.net/i',
      'cloudfront.net/assets',
      'cloudfront.net/media',
      'cloudfront.net/static',
      'cloudfront.net/uploads',
      'cloudfront.net/wp-content',
    ],
  },
  {
    name: 'cdnjs',
    source: 'https://cdnjs.com/about',
    why: 'libraries that it serves',
    load: ['cdnjs.cloudflare.com'],
  },
  {
    name: 'jsDelivr',
    source: 'https://www.jsdelivr.com/documentation',
    why: 'libraries that it serves',
    load: ['cdn.jsdelivr.net'],
  },
  {
    name: 'UNPKG',
    source: 'https://unpkg.com/',
    why: 'libraries that it serves',
    load: ['unpkg.com'],
  },
  {
    name: 'Akamai',
    source: 'https://techdocs.akamai.com/',
    why: 'files that it serves',
    load: ['akamaihd.net', 'akamaized.net', 'edgesuite.net'],
    script: ['edgekey.net'],
  },
  {
    name: 'Fastly',
    source: 'https://www.fastly.com/documentation/',
    why: 'files that it serves',
    load: ['global.ssl.fastly.net', 'freetls.fastly.net'],
  },
  {
    name: 'Cloudinary',
    source: 'https://cloudinary.com/documentation',
    why: 'images that it serves',
    image: ['res.cloudinary.com'],
  },
  {
    name: 'imgix',
    source: 'https://docs.imgix.com/',
    why: 'images that it serves',
    image: ['imgix.net'],
  },
]);
