import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSitePages } from '../../lib/browser/site-reader.ts';
import { directoryAt } from '../../lib/page/sites/directories.ts';

/** The content script of directories: pages about companies that are not the site itself. */
export default defineUnlistedScript(() => {
  readSitePages(directoryAt);
});
