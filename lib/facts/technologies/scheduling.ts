import { inCategory } from './rule.ts';

/** Calendars in which a visitor books a meeting or a table. */
export const SCHEDULING = inCategory('Scheduling', [
  {
    name: 'Calendly',
    source: 'https://help.calendly.com/hc/en-us/articles/223147027',
    why: 'its embed script and its booking pages',
    script: ['assets.calendly.com'],
    frame: ['calendly.com'],
    link: ['calendly.com'],
  },
  {
    name: 'Chili Piper',
    source: 'https://help.chilipiper.com/hc/en-us',
    why: 'its script',
    script: ['chilipiper.com'],
  },
  {
    name: 'Cal.com',
    source: 'https://cal.com/docs',
    why: 'its embed script and its booking pages',
    script: ['cal.com/embed'],
    frame: ['cal.com'],
    link: ['cal.com'],
  },
  {
    name: 'Acuity Scheduling',
    source: 'https://developers.acuityscheduling.com/docs/embedding',
    why: 'its embed script and its booking pages',
    script: ['embed.acuityscheduling.com'],
    frame: ['acuityscheduling.com'],
    link: ['acuityscheduling.com', 'as.me'],
  },
  {
    name: 'Mindbody',
    source: 'https://developers.mindbodyonline.com/',
    why: 'its widgets and its booking pages',
    script: ['widgets.healcode.com', 'brandedweb.mindbodyonline.com'],
    link: ['clients.mindbodyonline.com', 'widgets.mindbodyonline.com'],
  },
  {
    name: 'OpenTable',
    source: 'https://www.opentable.com/restaurant-solutions/',
    why: 'its reservation widget',
    script: ['www.opentable.com/widget', 'secure.opentable.com'],
    frame: ['opentable.com'],
  },
]);
