import type { Page } from '../page.ts';
import { type Sentence, sentencesIn } from '../sentence.ts';
import type { Wall } from './headings.ts';
import { namesSaid } from './said.ts';
import { namesOnWalls, type Shown } from './walls.ts';

interface Said {
  wall: Wall;
  names: string[];
  sentence: Sentence;
}

interface Proofs {
  shown: readonly Shown[];
  said: readonly Said[];
}

/** Customers and partners are looked for in the same places: once a page. */
const known = new WeakMap<Page, Proofs>();

/** Whom a page shows on walls of logos and names in lists, customers and partners alike. */
export function proofsOn(page: Page): Proofs {
  const proofs = known.get(page) ?? {
    shown: namesOnWalls(page),
    said: sentencesIn(page.reading).flatMap((sentence) => {
      const list = namesSaid(sentence.text);
      return list ? [{ ...list, sentence }] : [];
    }),
  };
  known.set(page, proofs);
  return proofs;
}
