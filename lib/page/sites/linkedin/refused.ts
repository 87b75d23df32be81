import type { Layout } from '../anchor.ts';

/** Pages of which nothing is read: where LinkedIn asks who one is, and pages about no company and nobody. */
export const REFUSED_LAYOUTS: readonly Layout[] = [
  {
    // Signed-out visitors are sent here; the address says it before the page does.
    name: 'linkedin-wall-address',
    path: /^\/(?:authwall|checkpoint|login|m\/login|signup|start|reg|uas)(?:\/|$)/,
    mark: 'body',
    anchors: [],
  },
  {
    // The same under the address that was asked for. Never by a login form: guest pages of companies carry one as a dialog.
    name: 'linkedin-wall-page',
    path: /^\//,
    mark: 'meta[name="pageKey"][content*="auth_wall"],meta[name="pageKey"][content*="challenge"],form[action*="/checkpoint/challenge"],#captcha-internal',
    anchors: [],
  },
  {
    // "Profile Not Found" has the page key of a profile; its header says that it is none. Seen 2024, signed out.
    name: 'linkedin-none-missing',
    path: /^\/(?:in|company|school|showcase)\//,
    mark: '[data-tracking-control-name*="_not-found"]',
    anchors: [],
  },
  {
    name: 'linkedin-none-address',
    path: /^\/(?:$|(?:feed|messaging|mynetwork|notifications|pulse|posts|legal|help|learning|events|groups|games|premium|psettings|mypreferences|404)(?:\/|$)|company\/(?:unavailable|setup)(?:\/|$))/,
    mark: 'body',
    anchors: [],
  },
];
