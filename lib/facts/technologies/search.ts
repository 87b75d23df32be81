import { inCategory } from './rule.ts';

/** Search inside the site, and what it recommends. */
export const SEARCH = inCategory('Search', [
  {
    name: 'Algolia',
    source: 'https://www.algolia.com/doc/',
    why: 'its client',
    script: ['cdn.jsdelivr.net/npm/algoliasearch', 'algolia.net', 'algolianet.com'],
    file: ['algoliasearch', 'algoliasearchlite', 'instantsearch', 'docsearch'],
  },
  {
    name: 'Google Programmable Search',
    source: 'https://developers.google.com/custom-search/docs/element',
    why: 'its search box',
    script: ['cse.google.com', 'www.google.com/cse', 'www.google.com/coop/cse'],
    form: ['www.google.com/cse', 'www.google.com/custom', 'cse.google.com'],
  },
  {
    name: 'Coveo',
    source: 'https://docs.coveo.com/',
    why: 'its search page',
    script: ['static.cloud.coveo.com'],
    file: ['coveojssearch'],
  },
  {
    name: 'Nosto',
    source: 'https://docs.nosto.com/',
    why: 'its script',
    script: ['connect.nosto.com'],
  },
  {
    name: 'Yext',
    source: 'https://hitchhikers.yext.com/',
    why: 'its search and pages',
    script: ['assets.sitescdn.net', 'cdn.yextapis.com', 'sites.yext.com'],
  },
]);
