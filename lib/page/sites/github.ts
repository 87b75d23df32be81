import type { SiteAnchors } from './anchor.ts';
import { PATHS } from './paths.ts';

export const GITHUB: SiteAnchors = {
  site: 'github',
  version: 1,
  layouts: [
    {
      name: 'github-organization',
      path: /^\/([A-Za-z\d-]+)\/?$/,
      mark: 'meta[name="hovercard-subject-tag"][content^="organization:"],main [itemtype$="//schema.org/Organization"]',
      anchors: [
        {
          name: 'login',
          select: 'meta[name="octolytics-dimension-user_login"],meta[property="profile:username"]',
          take: '@content',
          seen: 'whose page it is; 2021-2026',
        },
        { name: 'h1', select: 'main header h1,h1', take: 'text', seen: 'display name; 2021-2026' },
        { name: 'website', select: 'main header a[itemprop="url"]', take: '@href', seen: '2021-2026' },
        { name: 'place', select: 'main header [itemprop="location"]', take: 'text', seen: '2021-2026' },
        {
          name: 'twitter',
          select: 'main header a[href*="//twitter.com/"],main header a[href*="//x.com/"]',
          take: '@href',
          seen: '2021-2026',
        },
        {
          name: 'linkedin',
          select: 'main header a[href*="linkedin.com/company/"]',
          take: '@href',
          seen: 'social accounts; 2023-2026',
        },
      ],
    },
    {
      name: 'github-user',
      path: /^\/([A-Za-z\d-]+)\/?$/,
      mark: '[itemtype$="//schema.org/Person"]',
      anchors: [],
    },
    {
      name: 'github-repository',
      path: PATHS.github,
      // A user's repositories look alike but for this: nothing is read of them.
      mark: 'a[rel="author"][data-hovercard-type="organization"]',
      anchors: [
        {
          name: 'login',
          select: 'meta[name="octolytics-dimension-user_login"]',
          take: '@content',
          seen: 'the owner, an organisation; 2021-2026',
        },
      ],
    },
  ],
};
