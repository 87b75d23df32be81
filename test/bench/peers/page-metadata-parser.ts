import { getMetadata } from 'page-metadata-parser';

export const read = () => getMetadata(document, location.href);
