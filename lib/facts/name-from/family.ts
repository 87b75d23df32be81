import { nameWords } from './name-key.ts';
import type { NameGroup } from './weigh.ts';

/** Whether one name's words are the beginning of the other's, or, where they are the site's address, anywhere in it. */
export function isWithin(short: NameGroup, long: NameGroup): boolean {
  if (short.key === long.key || !long.key.includes(short.key)) return false;
  const words = nameWords(long.name);
  for (let from = 0; from < words.length; from += 1) {
    let joined = '';
    for (let end = from; end < words.length && joined.length < short.key.length; end += 1)
      joined += words[end];
    if (joined === short.key) return from === 0 || short.fit === 1 || short.words.includes(' ');
  }
  return false;
}

/** How many names are compared: the others have no chance. */
const LOOKED_AT = 12;

/** Shorter and longer forms of the same name: what they say speaks for it too, unless they are what is sold. */
export function relativesOf(group: NameGroup, all: readonly NameGroup[]): NameGroup[] {
  return all
    .slice(0, LOOKED_AT)
    .filter(
      (other) => !other.isSold && other !== group && (isWithin(group, other) || isWithin(other, group)),
    );
}
