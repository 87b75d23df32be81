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
    name: 'Klevu',
    source: 'https://docs.klevu.com/',
    why: 'its script',
    script: ['js.klevu.com', 'klevu.com'],
  },
  {
    name: 'Doofinder',
    source: 'https://support.doofinder.com/',
    why: 'its layer',
    script: ['cdn.doofinder.com', 'eu1-search.doofinder.com', 'us1-search.doofinder.com'],
  },
  {
    name: 'Searchspring',
    source: 'https://docs.searchspring.com/',
    why: 'its script',
    script: ['cdn.searchspring.net', 'snapui.searchspring.io'],
  },
  {
    name: 'Nosto',
    source: 'https://docs.nosto.com/',
    why: 'its script',
    script: ['connect.nosto.com'],
  },
  {
    name: 'Constructor',
    source: 'https://docs.constructor.com/',
    why: 'its script',
    script: ['cnstrc.com'],
  },
  {
    name: 'FactFinder',
    source: 'https://web-components.fact-finder.de/',
    why: 'its web components',
    file: ['ff-web-components', 'bundle-ff'],
  },
  {
    name: 'Findologic',
    source: 'https://docs.findologic.com/',
    why: 'its script',
    script: ['cdn.findologic.com'],
  },
  {
    name: 'Yext',
    source: 'https://hitchhikers.yext.com/',
    why: 'its search and pages',
    script: ['assets.sitescdn.net', 'cdn.yextapis.com', 'sites.yext.com'],
  },
  {
    name: 'Swiftype',
    source: 'https://swiftype.com/documentation/site-search/',
    why: 'its script',
    script: ['s.swiftypecdn.com'],
  },
  {
    name: 'AddSearch',
    source: 'https://www.addsearch.com/docs/',
    why: 'its script',
    script: ['addsearch.com', 'cdn.addsearch.com'],
  },
  {
    name: "Luigi's Box",
    source: 'https://docs.luigisbox.com/',
    why: 'its script',
    script: ['cdn.luigisbox.com', 'scripts.luigisbox.com'],
  },
  {
    name: 'Cludo',
    source: 'https://docs.cludo.com/',
    why: 'its script',
    script: ['customer.cludo.com'],
  },
]);
