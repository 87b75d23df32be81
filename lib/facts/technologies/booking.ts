import { inCategory } from './rule.ts';

/** Tables, beds, tours and treatments booked on the site. */
export const BOOKING = inCategory('Scheduling', [
  {
    name: 'FareHarbor',
    source: 'https://developer.fareharbor.com/',
    why: 'its booking script and links',
    script: ['fareharbor.com'],
    link: ['fareharbor.com/embeds'],
  },
  {
    name: 'SiteMinder',
    source: 'https://developer.siteminder.com/',
    why: 'its booking button',
    link: ['thebookingbutton.com', 'thebookingbutton.co.uk', 'direct-book.com'],
    frame: ['www.thebookingbutton.co.uk', 'thebookingbutton.com'],
  },
  {
    name: 'Cloudbeds',
    source: 'https://developers.cloudbeds.com/',
    why: 'its booking engine',
    script: ['hotels.cloudbeds.com'],
    link: ['hotels.cloudbeds.com'],
  },
  {
    name: 'Mews',
    source: 'https://mews-systems.gitbook.io/',
    why: 'its booking engine',
    script: ['www.mews.li', 'app.mews.com'],
  },
  {
    name: 'Microsoft Bookings',
    source: 'https://learn.microsoft.com/en-us/microsoft-365/bookings/',
    why: 'its page',
    link: ['outlook.office365.com/owa/calendar', 'outlook.office365.com/book', 'book.ms'],
    frame: ['outlook.office365.com'],
  },
  {
    name: 'Doctolib',
    source: 'https://info.doctolib.de/',
    why: 'its booking page',
    link: ['www.doctolib.de', 'www.doctolib.fr', 'www.doctolib.it'],
    frame: ['www.doctolib.de', 'www.doctolib.fr'],
  },
  {
    name: 'Eventbrite',
    source: 'https://www.eventbrite.com/platform/docs/embedded-checkout',
    why: 'its widget',
    script: ['www.eventbrite.com/static/widgets'],
    frame: ['www.eventbrite.com'],
  },
]);
