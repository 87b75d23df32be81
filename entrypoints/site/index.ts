import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSitePages } from '../../lib/browser/site-reader.ts';
import { directoryAt } from '../../lib/page/sites/directories.ts';
import { LINKEDIN } from '../../lib/page/sites/linkedin.ts';
import { isLinkedIn, isLinkedInSubject } from '../../lib/page/sites/site-at.ts';

/**
 * The content script of pages about companies that are not the site itself: directories, and LinkedIn. There it is only
 * after the rep turned LinkedIn on, looks only at the page that they have open and in sight, and leaves nothing in it
 * (DESIGN.md §5.2).
 */
export default defineUnlistedScript(() => {
  readSitePages((url) => {
    if (!isLinkedIn(url)) return directoryAt(url);
    return isLinkedInSubject(url) ? LINKEDIN : undefined;
  });
});
