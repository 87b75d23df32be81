import type { OtherPage } from '../../lib/facts/understanding.ts';
import type { NeverRead } from '../../lib/messages/visit.ts';

/** What a page is when it is not a company speaking about itself, and where to go from there. */
export const OTHER_PAGE_WORDS: Record<OtherPage, { is: string; next: string }> = {
  article: { is: 'This reads like a news article.', next: 'Open the site of the company it is about.' },
  docs: { is: 'This reads like documentation.', next: 'Open the company’s home or about page.' },
  forum: { is: 'This looks like a forum.', next: 'Open the site of the company you have in mind.' },
  app: { is: 'This looks like an app you work in.', next: 'Open the company’s public site.' },
  search: { is: 'This is a page of search results.', next: 'Open one of the results.' },
  directory: { is: 'This looks like a directory of companies.', next: 'Open the site of one of them.' },
  person: { is: 'This page is about a person.', next: 'Open the site of the company they work for.' },
  listing: {
    is: 'This looks like an offer in a marketplace.',
    next: 'Open the site of the company behind it.',
  },
  login: { is: 'This is a page to sign in.', next: 'Open the company’s public site.' },
  parked: { is: 'Nobody lives here: the domain is parked.', next: 'Look for the company’s present address.' },
  error: { is: 'The site answered with an error.', next: 'Reload the page or open the site’s home page.' },
  institution: {
    is: 'This looks like an institution, not a company.',
    next: 'Add it all the same if you sell to institutions.',
  },
  thin: { is: 'There is too little text here to tell.', next: 'Open the about or contact page.' },
};

/** Pages that are never read: the reason, and what to do instead. */
export const NEVER_READ_WORDS: Record<NeverRead, { is: string; next: string }> = {
  private: {
    is: 'This is a private window.',
    next: 'Nothing is read or kept here. Open the page in a normal window to see its fit.',
  },
  local: {
    is: 'This address is on your own network.',
    next: 'Fitmark never reads those. Open a company’s public site to see its fit.',
  },
  browser: {
    is: 'This page belongs to the browser.',
    next: 'There is nothing to read. Open a company’s site to see its fit.',
  },
  search: {
    is: 'This is a search engine.',
    next: 'Fitmark does not read what you search for. Open a result to see its fit.',
  },
  mail: {
    is: 'This is a mailbox.',
    next: 'Fitmark never reads mail. Open the site of the company that wrote to you.',
  },
  calendar: {
    is: 'This is a calendar.',
    next: 'Fitmark never reads appointments. Open the site of the company you are meeting.',
  },
  chat: {
    is: 'This is a conversation.',
    next: 'Fitmark never reads messages. Open the site of the company you talk with.',
  },
  social: {
    is: 'This is a social network.',
    next: 'Fitmark does not read feeds. Open the company’s own site to see its fit.',
  },
  bank: {
    is: 'This page may show bank matters.',
    next: 'Fitmark never reads those. Open a company’s public site to see its fit.',
  },
  health: {
    is: 'This page may show health matters.',
    next: 'Fitmark never reads those. Open a company’s public site to see its fit.',
  },
  government: {
    is: 'This page may show matters between you and the state.',
    next: 'Fitmark never reads those. Open a company’s public site to see its fit.',
  },
  linkedin: {
    is: 'Fitmark does not look at this page of LinkedIn.',
    next: 'Open the page of a company or of a person there.',
  },
  office: {
    is: 'This page may hold your own documents.',
    next: 'Fitmark never reads those. Open a company’s public site to see its fit.',
  },
  work: {
    is: 'This is a tool you work in.',
    next: 'Fitmark never reads what your own team keeps there. Open a company’s public site to see its fit.',
  },
  cloud: {
    is: 'This is a console for servers or code.',
    next: 'Fitmark never reads those. Open a company’s public site to see its fit.',
  },
  login: {
    is: 'This page is for signing in, or for an account of yours.',
    next: 'Fitmark never reads those. Open the company’s public site to see its fit.',
  },
  payment: {
    is: 'This page has a form for a card.',
    next: 'Fitmark reads nothing where you may pay. Open the company’s home page to see its fit.',
  },
};
