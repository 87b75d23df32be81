import * as list from 'tldts/dist/es6/src/data/trie.js';
import { packSuffixes } from './pack-suffixes.ts';

/** The public suffix list; the build puts its text in the place of this file (wxt.config.ts). */
export const SUFFIX_RULES = packSuffixes(list);
