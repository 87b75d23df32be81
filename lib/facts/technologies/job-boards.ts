import { inCategory } from './rule.ts';

/** More applicant tracking: of payroll houses, of large companies, of single countries. */
export const JOB_BOARDS = inCategory('Hiring', [
  {
    name: 'UKG Recruiting',
    source: 'https://developer.ukg.com/',
    why: 'its job board',
    link: ['recruiting.ultipro.com', 'recruiting2.ultipro.com', 'recruiting.ultipro.ca'],
  },
  {
    name: 'ADP Recruiting',
    source: 'https://developers.adp.com/',
    why: 'its job board',
    link: ['workforcenow.adp.com', 'recruiting.adp.com', 'myjobs.adp.com'],
  },
  {
    name: 'Paycom',
    source: 'https://www.paycom.com/',
    why: 'its job board',
    link: ['www.paycomonline.net'],
  },
  {
    name: 'Paylocity',
    source: 'https://developer.paylocity.com/',
    why: 'its job board',
    link: ['recruiting.paylocity.com'],
  },
  {
    name: 'Oracle Recruiting',
    source: 'https://docs.oracle.com/en/cloud/saas/talent-management/',
    why: 'its job board',
    link: ['oraclecloud.com/hcmui'],
  },
  {
    name: 'Dayforce',
    source: 'https://developers.dayforce.com/',
    why: 'its job board',
    link: ['dayforcehcm.com'],
  },
  {
    name: 'Cornerstone',
    source: 'https://csod.dev/',
    why: 'its job board',
    link: ['csod.com'],
  },
  {
    name: 'Welcome to the Jungle',
    source: 'https://solutions.welcometothejungle.com/',
    why: 'its company page and widget',
    link: ['www.welcometothejungle.com/*/companies'],
    script: ['cdn.welcometothejungle.com'],
  },
  {
    name: 'Gupy',
    source: 'https://developers.gupy.io/',
    why: 'its job board',
    link: ['gupy.io'],
  },
  {
    name: 'WP Job Manager',
    source: 'https://wpjobmanager.com/documentation/',
    why: 'its plug-in folder',
    path: ['wp-content/plugins/wp-job-manager'],
  },
]);
