import { inCategory } from './rule.ts';

/** Desks where customers get help. */
export const SUPPORT = inCategory('Support', [
  {
    name: 'Zendesk',
    source: 'https://developer.zendesk.com/api-reference/widget/introduction/',
    why: 'its web widget, its chat and its help centre assets',
    script: ['assets.zendesk.com', 'zdassets.com', 'zopim.com'],
    style: ['static.zdassets.com'],
    frame: ['zendesk.com'],
    inline: ['zEmbed', '$zopim', 'Zenbox.init'],
  },
  {
    name: 'Freshdesk',
    source: 'https://developers.freshdesk.com/widget-api/',
    why: 'its help widget',
    script: ['assets.freshdesk.com', 'freshworks.com'],
    frame: ['freshdesk.com'],
    inline: ['FreshWidget.init', 'FreshworksWidget'],
  },
  {
    name: 'Freshchat',
    source: 'https://developers.freshchat.com/web-sdk/',
    why: 'its messenger',
    script: ['wchat.freshchat.com', 'fw-cdn.com'],
  },
  {
    name: 'Help Scout',
    source: 'https://developer.helpscout.com/beacon-2/web/javascript-api/',
    why: 'its beacon',
    script: ['helpscout.net'],
  },
  {
    name: 'Gorgias',
    source: 'https://docs.gorgias.com/en-US/chat-getting-started-81789',
    why: 'its chat',
    script: ['config.gorgias.help', 'gorgias.chat'],
  },
  {
    name: 'UserVoice',
    source: 'https://developer.uservoice.com/docs/widgets/install/',
    why: 'its widget',
    script: ['uservoice.com'],
    inline: ['UserVoice=window.UserVoice', 'uvOptions'],
  },
  {
    name: 'Kayako',
    source: 'https://developer.kayako.com/',
    why: 'its messenger',
    script: ['kayako.com', 'kayakocdn.com'],
  },
  {
    name: 'Gladly',
    source: 'https://developer.gladly.com/',
    why: 'its chat',
    script: ['cdn.gladly.com'],
  },
]);
