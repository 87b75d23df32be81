import { readPage } from '../../../lib/page/read.ts';

/** The whole reading, in one go. */
export const read = () => readPage(document, location.href);
