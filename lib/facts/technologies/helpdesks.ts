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
    name: 'Get Satisfaction',
    source: 'https://www.sprinklr.com/',
    why: 'its widget',
    script: ['getsatisfaction.com', 'loader.engage.gsfn.us'],
  },
  {
    name: 'WalkMe',
    source: 'https://support.walkme.com/',
    why: 'its player',
    script: ['cdn.walkme.com', 'eu-cdn.walkme.com'],
  },
  {
    name: 'Appcues',
    source: 'https://docs.appcues.com/',
    why: 'its script',
    script: ['fast.appcues.com'],
  },
  {
    name: 'Userpilot',
    source: 'https://docs.userpilot.com/',
    why: 'its script',
    script: ['js.userpilot.io'],
  },
  {
    name: 'UserGuiding',
    source: 'https://help.userguiding.com/',
    why: 'its script',
    script: ['static.userguiding.com'],
  },
  {
    name: 'Beamer',
    source: 'https://www.getbeamer.com/help',
    why: 'its script',
    script: ['app.getbeamer.com'],
  },
  {
    name: 'Canny',
    source: 'https://developers.canny.io/',
    why: 'its script',
    script: ['canny.io'],
  },
  {
    name: 'Headway',
    source: 'https://docs.headwayapp.co/',
    why: 'its script',
    script: ['cdn.headwayapp.co'],
  },
  {
    name: 'Statuspage',
    source: 'https://support.atlassian.com/statuspage/',
    why: 'its embed',
    script: ['statuspage.io'],
    frame: ['statuspage.io'],
  },
  {
    name: 'Dixa',
    source: 'https://docs.dixa.io/',
    why: 'its messenger',
    script: ['messenger.dixa.io'],
  },
  {
    name: 'Richpanel',
    source: 'https://help.richpanel.com/',
    why: 'its messenger',
    script: ['cdn.richpanel.com', 'api.richpanel.com'],
  },
]);
