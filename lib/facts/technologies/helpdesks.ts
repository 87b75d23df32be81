import { inCategory } from './rule.ts';

/** Help inside the page: tours, announcements, wishes, status. */
export const HELPDESKS = inCategory('Support', [
  {
    name: 'Jira Service Management',
    source: 'https://support.atlassian.com/jira-service-management-cloud/',
    why: 'its widget',
    script: ['jsd-widget.atlassian.com'],
    link: ['atlassian.net/servicedesk'],
  },
  {
    name: 'WalkMe',
    source: 'https://support.walkme.com/',
    why: 'its player',
    script: ['walkme.com'],
  },
  {
    name: 'Appcues',
    source: 'https://docs.appcues.com/',
    why: 'its script',
    script: ['fast.appcues.com'],
  },
  {
    name: 'Statuspage',
    source: 'https://support.atlassian.com/statuspage/',
    why: 'its embed',
    load: ['statuspage.io'],
  },
]);
