import { inCategory } from './rule.ts';

/** Who visits, and what is sent to them: visitor identification, mailing houses, pop-ups. */
export const OUTREACH = inCategory('Marketing automation', [
  {
    name: 'Clearbit',
    source: 'https://clearbit.com/docs',
    why: 'its tag',
    script: ['tag.clearbitscripts.com', 'x.clearbitjs.com', 'reveal.clearbit.com'],
  },
  {
    name: 'Apollo',
    source: 'https://knowledge.apollo.io/hc/en-us',
    why: 'its visitor tracker',
    script: ['assets.apollo.io'],
  },
  {
    name: 'Albacross',
    source: 'https://help.albacross.com/',
    why: 'its tracker',
    script: ['serve.albacross.com'],
  },
  {
    name: 'LeadLander',
    source: 'https://www.leadlander.com/',
    why: 'its tracker',
    script: ['leadlander.com', 'trackalyzer.com'],
    file: ['trackalyze_secure'],
  },
  {
    name: 'Lead Forensics',
    source: 'https://www.leadforensics.com/',
    why: 'its tracker',
    load: ['secure.leadforensics.com'],
  },
  {
    name: 'SalesViewer',
    source: 'https://www.salesviewer.com/en/support/',
    why: 'its tracker',
    script: ['slsnlytcs.com', 'salesviewer.org'],
  },
  {
    name: 'WiredMinds',
    source: 'https://wiredminds.de/',
    why: 'its tracker',
    script: ['wiredminds.de'],
  },
  {
    name: 'Salesloft',
    source: 'https://help.salesloft.com/',
    why: 'its site tracker',
    script: ['salesloft.com'],
  },
  {
    name: 'Emarsys',
    source: 'https://help.sap.com/docs/SAP_EMARSYS',
    why: 'its web tracker',
    script: ['scarabresearch.com'],
  },
  {
    name: 'dotdigital',
    source: 'https://developer.dotdigital.com/',
    why: 'its tracking script and pages',
    script: ['trackedweb.net'],
    form: ['r1.dotmailer-surveys.com', 'dmtrk.net'],
    frame: ['r1.dotdigital-pages.com'],
  },
  {
    name: 'Mautic',
    source: 'https://docs.mautic.org/en/5.x/contacts/contact_monitoring.html',
    why: 'its tracker and forms',
    inline: ['MauticTrackingObject', 'MauticSDKLoaded'],
    path: ['media/js/mautic-form.js'],
  },
  {
    name: 'Bloomreach Engagement',
    source: 'https://documentation.bloomreach.com/engagement/docs',
    why: 'its script',
    script: ['exponea.com'],
  },
  {
    name: 'OneSignal',
    source: 'https://documentation.onesignal.com/docs/en/web-push-setup',
    why: 'its push script',
    script: ['cdn.onesignal.com', 'onesignal.com/sdks'],
  },
  {
    name: 'Hello Bar',
    source: 'https://support.hellobar.com/',
    why: 'its script',
    script: ['hellobar.com'],
  },
]);
