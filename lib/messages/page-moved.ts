/** The one thing the background ever says to a page's reader: the tab's address changed without a new document. */
export const PAGE_MOVED = 'page/moved';
