import { inCategory } from './rule.ts';

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
    script: ['sentry-cdn.com'],
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
    name: 'Rollbar',
    source: 'https://docs.rollbar.com/docs/browser-js',
    why: 'its snippet',
    script: ['cdn.rollbar.com'],
    inline: ['_rollbarConfig'],
  },
  {
    name: 'Pingdom',
    source: 'https://documentation.solarwinds.com/en/success_center/pingdom/',
    why: 'its visitor measurement',
    script: ['rum-static.pingdom.net'],
    inline: ['_prum'],
  },
]);
