import { inCategory } from './rule.ts';

/** Tables, beds, tours and treatments booked on the site. */
export const BOOKING = inCategory('Scheduling', [
  {
    name: 'SevenRooms',
    source: 'https://sevenrooms.com/',
    why: 'its widget',
    script: ['www.sevenrooms.com/widget'],
    link: ['www.sevenrooms.com/reservations'],
  },
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
    name: 'SimplyBook.me',
    source: 'https://simplybook.me/',
    why: 'its widget',
    script: ['widget.simplybook.me', 'widget.simplybook.it'],
    frame: ['simplybook.me', 'simplybook.it'],
  },
  {
    name: 'Setmore',
    source: 'https://support.setmore.com/',
    why: 'its button',
    script: ['assets.setmore.com'],
    link: ['my.setmore.com', 'booking.setmore.com'],
  },
  {
    name: 'YouCanBookMe',
    source: 'https://support.youcanbook.me/',
    why: 'its page',
    script: ['embed.ycb.me'],
    link: ['youcanbook.me'],
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
    name: 'Fresha',
    source: 'https://www.fresha.com/',
    why: 'its booking page',
    link: ['www.fresha.com/a', 'www.fresha.com/book-now'],
  },
  {
    name: 'Eventbrite',
    source: 'https://www.eventbrite.com/platform/docs/embedded-checkout',
    why: 'its widget',
    script: ['www.eventbrite.com/static/widgets'],
    frame: ['www.eventbrite.com'],
  },
]);
