import type { Anchor, Layout } from '../anchor.ts';

const SEARCH = /^\/search\/results\/(people|companies|all)/;
const DATA = 'code[id^="bpr-guid-"]';
const ROW =
  '[role="listitem"],[data-view-name="search-entity-result-universal-template"],.search-result--person';

/** What Sales Navigator blurs in demonstrations, of every row of a list. */
const marked = (mark: string): Anchor => ({
  name: mark,
  select: `:is(main,#search-results-container) :is(li,tr) [data-anonymize="${mark}"]`,
  take: 'text',
  most: 60,
  seen: 'data-anonymize, about 2020–2026.',
});

/** LinkedIn's layouts of lists, most telling first. */
export const LIST_LAYOUTS: readonly Layout[] = [
  {
    name: 'linkedin-list-search',
    path: SEARCH,
    mark: `main :is(${ROW}) a[href],.search-result--person a[href]`,
    anchors: [
      {
        name: 'rows',
        select: `main :is(${ROW}),.search-result--person`,
        take: 'lines',
        most: 40,
        not: '.visually-hidden,.a11y-text,aside,:is([role="listitem"]) [role="listitem"]',
        seen: 'Name, degree, headline, place; of companies name, "Industry • City". 2018, 2025 and server-driven 2026.',
      },
    ],
  },
  {
    name: 'linkedin-list-data',
    path: SEARCH,
    mark: DATA,
    anchors: [
      {
        name: 'request',
        select: 'code[id^="datalet-bpr-guid-"]',
        take: 'json',
        holds: 'SearchDashClusters',
        seen: 'What was searched when the page was loaded; after in-page navigation another search, 2024.',
      },
      {
        name: 'rows',
        select: DATA,
        take: 'json',
        most: 2,
        holds: 'EntityResultViewModel',
        seen: 'One record a row, before the page is drawn, 2024.',
      },
    ],
  },
  {
    name: 'linkedin-list-staff',
    path: /^\/(?:company|school|showcase)\/([^/]+)\/people/,
    mark: '.org-people-profile-card__profile-info',
    anchors: [
      {
        name: 'rows',
        select: '.org-people-profile-card__profile-info',
        take: 'lines',
        most: 40,
        not: '.visually-hidden,.a11y-text,.artdeco-entity-lockup__badge',
        seen: 'Name, degree, headline, followers; where the company’s own page is not drawn. 2020–2025.',
      },
    ],
  },
  {
    name: 'linkedin-list-sales',
    path: /^\/sales\/(?:search|lists)\/(people|company)/,
    mark: ':is(main,#search-results-container) :is(li,tr) [data-anonymize$="-name"]',
    anchors: [
      {
        name: 'rows',
        select: ':is(main,#search-results-container) :is(li,tr):has([data-anonymize$="-name"])',
        take: 'lines',
        most: 40,
        not: 'li li,td li',
        seen: 'Rows are empty until they are scrolled to. 2024–2026.',
      },
      marked('person-name'),
      marked('title'),
      marked('company-name'),
      marked('industry'),
      marked('location'),
    ],
  },
];
