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
    why: 'style sheets that it serves; pixels and scripts there are mostly other vendors’',
    style: ['cloudfront.net'],
  },
  {
    name: 'cdnjs',
    source: 'https://cdnjs.com/about',
    why: 'libraries that it serves',
    script: ['cdnjs.cloudflare.com'],
    style: ['cdnjs.cloudflare.com'],
  },
  {
    name: 'jsDelivr',
    source: 'https://www.jsdelivr.com/documentation',
    why: 'libraries that it serves',
    script: ['cdn.jsdelivr.net'],
    style: ['cdn.jsdelivr.net'],
  },
  {
    name: 'UNPKG',
    source: 'https://unpkg.com/',
    why: 'libraries that it serves',
    script: ['unpkg.com'],
    style: ['unpkg.com'],
  },
  {
    name: 'Akamai',
    source: 'https://techdocs.akamai.com/',
    why: 'files that it serves',
    script: ['akamaihd.net', 'akamaized.net', 'edgesuite.net', 'edgekey.net'],
    style: ['akamaihd.net', 'akamaized.net', 'edgesuite.net'],
    image: ['akamaihd.net', 'akamaized.net', 'edgesuite.net'],
  },
  {
    name: 'Fastly',
    source: 'https://www.fastly.com/documentation/',
    why: 'files that it serves',
    script: ['global.ssl.fastly.net', 'freetls.fastly.net'],
    style: ['global.ssl.fastly.net', 'freetls.fastly.net'],
    image: ['global.ssl.fastly.net', 'freetls.fastly.net'],
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

/** What watches the site for faults. */
export const MONITORING = inCategory('Monitoring', [
  {
    name: 'New Relic',
    source:
      'https://docs.newrelic.com/docs/browser/browser-monitoring/getting-started/introduction-browser-monitoring/',
    why: 'its browser agent',
    script: ['js-agent.newrelic.com', 'bam.nr-data.net'],
    inline: ['NREUM'],
  },
  {
    name: 'Sentry',
    source: 'https://docs.sentry.io/platforms/javascript/install/loader/',
    why: 'its browser kit',
    script: ['browser.sentry-cdn.com', 'js.sentry-cdn.com'],
    meta: ['sentry-trace'],
    inline: ['Sentry.init('],
  },
  {
    name: 'Datadog',
    source: 'https://docs.datadoghq.com/real_user_monitoring/browser/',
    why: 'its browser kit',
    script: ['www.datadoghq-browser-agent.com'],
    inline: ['DD_RUM'],
  },
  {
    name: 'Dynatrace',
    source: 'https://docs.dynatrace.com/docs/observe/digital-experience/web-applications',
    why: 'its agent',
    script: ['js-cdn.dynatrace.com'],
    inline: ['dT_'],
  },
  {
    name: 'Bugsnag',
    source: 'https://docs.bugsnag.com/platforms/javascript/',
    why: 'its notifier',
    script: ['d2wy8f7a9ursnm.cloudfront.net'],
  },
  {
    name: 'Rollbar',
    source: 'https://docs.rollbar.com/docs/browser-js',
    why: 'its snippet',
    script: ['cdn.rollbar.com'],
    inline: ['_rollbarConfig'],
  },
  {
    name: 'TrackJS',
    source: 'https://docs.trackjs.com/browser-agent/installation/',
    why: 'its agent',
    script: ['cdn.trackjs.com'],
    inline: ['_trackJs'],
  },
  {
    name: 'Pingdom',
    source: 'https://documentation.solarwinds.com/en/success_center/pingdom/',
    why: 'its visitor measurement',
    script: ['rum-static.pingdom.net'],
    inline: ['_prum'],
  },
]);
