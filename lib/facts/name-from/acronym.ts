import type { Page } from '../page.ts';
import { nameKey } from './name-key.ts';
import { siteLabels } from './site-labels.ts';

/** Words within a name that lend it no initial. */
const LITTLE =
  /^(?:and|of|the|for|in|at|&|und|für|der|die|das|des|et|de|du|la|le|les|pour|en|e|y|i|of|van|voor|het|del|di|della|per|do|da|dos|para|og|och|för|w|na|pro)$/i;
const ELISION = /^[dl]['’]/i;
/** An acronym that is all of the site's address is what people say; longer ones are names by themselves. */
const ACRONYM = /^[A-ZÄÖÜ]{2,4}$/;
const LONGEST = 9;

/**
 * The words an acronym stands for, where it is only part of the site's address and the page writes them out with what
 * the address adds: "ANR" of anr-bretagne.example is "Agence nature et rivières de Bretagne". Other names come back as
 * undefined.
 */
export function spelledOut(page: Page, name: string): string | undefined {
  const labels = siteLabels(page);
  const key = nameKey(name);
  if (!ACRONYM.test(name) || labels.includes(key)) return undefined;
  const rest = labels.find((label) => label.startsWith(key))?.slice(key.length);
  if (!rest) return undefined;
  const { headings, blocks, meta } = page.reading;
  const described = meta.filter(({ name: of }) => of === 'description').map(({ content }) => content);
  for (const { text } of [...headings, ...described.map((content) => ({ text: content })), ...blocks]) {
    const words = text.slice(0, 600).split(/\s+/);
    for (let at = 0; at < words.length; at += 1) {
      const length = wordsFor(words.slice(at, at + LONGEST), key, rest);
      if (length > 0)
        return words
          .slice(at, at + length)
          .join(' ')
          .replace(/[,.;:)]+$/, '');
    }
  }
  return undefined;
}

/** How many of these words begin with the acronym's letters in turn and end with what the address adds; 0 where they do not. */
function wordsFor(words: readonly string[], key: string, rest: string): number {
  if (words[0]?.charAt(0).toLowerCase() !== key.charAt(0) || LITTLE.test(words[0])) return 0;
  let letters = 0;
  for (const [at, word] of words.entries()) {
    const bare = word.replace(ELISION, '');
    if (LITTLE.test(bare)) continue;
    if (letters < key.length) {
      if (bare.charAt(0).toLowerCase() !== key.charAt(letters)) return 0;
      letters += 1;
    } else return nameKey(bare) === rest ? at + 1 : 0;
  }
  return 0;
}
