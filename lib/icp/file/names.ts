export const FILE_FORMAT = 'fitmark-profile';
/** Shape that a profile has as a file; a later one that this cannot read has a higher number. */
export const FILE_VERSION = 1;
