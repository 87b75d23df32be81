import { inCategory } from './rule.ts';

/** More chat windows and bots. */
export const CONVERSATIONS = inCategory('Chat', [
  {
    name: 'Pure Chat',
    source: 'https://support.purechat.com/',
    why: 'its widget',
    script: ['app.purechat.com'],
  },
  {
    name: 'Provide Support',
    source: 'https://www.providesupport.com/help',
    why: 'its button',
    load: ['image.providesupport.com'],
  },
  {
    name: 'iAdvize',
    source: 'https://developers.iadvize.com/',
    why: 'its tag',
    script: ['iadvize.com'],
  },
  {
    name: 'Genesys',
    source: 'https://developer.genesys.cloud/',
    why: 'its messenger',
    script: ['apps.mypurecloud.com', 'apps.mypurecloud.de', 'apps.mypurecloud.ie', 'apps.mypurecloud.com.au'],
  },
]);
