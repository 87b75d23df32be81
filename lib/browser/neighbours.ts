import { neighboursOf } from '../fit/hearing/need-index.ts';
import type { NeedCriterion } from '../icp/icp.ts';
import { questionOf } from '../icp/question.ts';
import type { WordVectors } from '../text/word-vectors.ts';
import { browser } from './browser.ts';

/**
 * The words near to those of the needs last asked for, by what each asks: in session storage, so that a woken worker does not reckon
 * them again. Gone with the browser's session and with an update, which may bring other words.
 */
const KEY = 'neighbours';
/** Needs of which they are kept, some 30 kB each; a profile has fewer. */
const MOST = 20;

type Neighbours = ReturnType<typeof neighboursOf>;
type Kept = Readonly<Record<string, Neighbours>>;

/** The words near to those of some needs, for `indexNeeds`; what is not kept is reckoned, about 20 ms a need. */
export async function neighboursFor(
  words: WordVectors,
  needs: readonly NeedCriterion[],
): Promise<Neighbours> {
  if (needs.length === 0) return {};
  const { [KEY]: stored } = await browser.storage.session.get({ [KEY]: {} });
  const kept = new Map<string, Neighbours>();
  let isNew = false;
  for (const need of needs) {
    const question = questionOf(need);
    const known = (stored as Kept)[question];
    kept.set(question, known ?? neighboursOf([need], words));
    if (known) continue;
    isNew = true;
    await othersFirst();
  }
  if (isNew) await browser.storage.session.set({ [KEY]: Object.fromEntries([...kept].slice(0, MOST)) });
  return Object.assign({}, ...kept.values());
}

/** A page that waits for its mark is answered between two needs. */
function othersFirst(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
