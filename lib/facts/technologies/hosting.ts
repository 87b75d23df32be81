import { inCategory } from './rule.ts';

/** Where a site lives, as far as its own address or files tell. */
export const HOSTING = inCategory('Hosting', [
  {
    name: 'Vercel',
    source: 'https://vercel.com/docs/domains',
    why: 'its default host and its scripts',
    site: ['vercel.app'],
    path: ['_vercel/insights', '_vercel/speed-insights'],
  },
  {
    name: 'Netlify',
    source: 'https://docs.netlify.com/',
    why: 'its default host and its functions',
    site: ['netlify.app', 'netlify.com'],
    path: ['.netlify'],
    script: ['identity.netlify.com'],
  },
  {
    name: 'GitHub Pages',
    source: 'https://docs.github.com/en/pages',
    why: 'its default host',
    site: ['github.io'],
  },
  {
    name: 'Heroku',
    source: 'https://devcenter.heroku.com/',
    why: 'its default host',
    site: ['herokuapp.com'],
  },
  {
    name: 'Firebase',
    source: 'https://firebase.google.com/docs/hosting',
    why: 'its default hosts and its scripts',
    site: ['web.app', 'firebaseapp.com'],
    script: ['www.gstatic.com/firebasejs'],
    path: ['__/firebase'],
  },
  {
    name: 'Microsoft Azure',
    source: 'https://learn.microsoft.com/en-us/azure/',
    why: 'its default hosts',
    site: ['azurewebsites.net', 'azurestaticapps.net'],
    image: ['blob.core.windows.net'],
  },
  {
    name: 'Amazon S3',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteHosting.html',
    why: 'files that it serves from there',
    site: ['s3.amazonaws.com'],
    image: ['s3.amazonaws.com'],
    style: ['s3.amazonaws.com'],
  },
  {
    name: 'Pantheon',
    source: 'https://docs.pantheon.io/',
    why: 'its default host',
    site: ['pantheonsite.io'],
  },
  {
    name: 'WP Engine',
    source: 'https://wpengine.com/support/',
    why: 'its default host',
    site: ['wpengine.com', 'wpenginepowered.com'],
  },
]);
