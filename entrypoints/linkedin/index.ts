import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSitePages } from '../../lib/browser/site-reader.ts';
import { LINKEDIN } from '../../lib/page/sites/linkedin.ts';
import { isLinkedInSubject } from '../../lib/page/sites/site-at.ts';

/**
 * The content script of LinkedIn. It is there only after the rep turned LinkedIn on, looks only at the page that they have
 * open and in sight, and leaves nothing in it (DESIGN.md §5.2).
 */
export default defineUnlistedScript(() => {
  readSitePages((url) => (isLinkedInSubject(url) ? LINKEDIN : undefined));
});
