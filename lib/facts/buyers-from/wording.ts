import { foldWords } from '../../text/fold.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { pageByName } from '../kind/company-page.ts';
import type { Page } from '../page.ts';
import { type Passage, passages, type Spot } from '../passages.ts';
import type { Cue } from './cue.ts';
import type { CueIndex } from './cues.ts';
import type { Witness } from './witness.ts';

/** What a page says first is what it is about; footers and side bars tell of other things too. */
const AT: Readonly<Record<Spot, number>> = {
  title: 1.5,
  description: 1.3,
  keywords: 1.3,
  heading: 1.2,
  menu: 1,
  text: 0.8,
  aside: 0.6,
  footer: 0.6,
};
/** The text of a job page tells of benefits, that of a legal page of rights: both the same everywhere. */
const BESIDE_THE_POINT = 0.5;
/** The second phrase of a cue says half as much as the first, the third a third: together never more than this many times. */
const MOST = 2.2;

interface Heard {
  /** Phrase, as found → the best place it was found at. */
  phrases: Map<string, number>;
  best: number;
  passage: Passage;
  phrase: string;
}

/** What the wording of a page says about who buys: one witness a cue, however often it is heard. */
export function wordingWitnesses(page: Page, cues: CueIndex): Witness[] {
  const named = pageByName(page);
  const text = named === 'careers' || named === 'legal' ? AT.text * BESIDE_THE_POINT : AT.text;
  const heard = new Map<Cue, Heard>();
  for (const passage of passages(page)) {
    const at = passage.spot === 'text' ? text : AT[passage.spot];
    for (const { row, at: from, length } of cues.find(passage.words)) {
      hear(heard, row, passage, passage.words.slice(from, from + length).join(' '), at);
    }
  }
  return [...heard].map(([cue, { phrases, passage, phrase }]) => ({
    weight: cue.weight * loudness([...phrases.values()]),
    source: passage.source,
    quote: () => sentenceWith(passage.text, phrase),
    ...(cue.both ? { both: true } : {}),
  }));
}

function hear(heard: Map<Cue, Heard>, cue: Cue, passage: Passage, phrase: string, at: number): void {
  const known = heard.get(cue);
  if (!known) {
    heard.set(cue, { phrases: new Map([[phrase, at]]), best: at, passage, phrase });
    return;
  }
  if ((known.phrases.get(phrase) ?? 0) < at) known.phrases.set(phrase, at);
  if (known.best < at) Object.assign(known, { best: at, passage, phrase });
}

function loudness(places: number[]): number {
  const falling = places.sort((one, two) => two - one);
  return Math.min(
    MOST,
    falling.reduce((sum, place, index) => sum + place / (index + 1), 0),
  );
}

/** The sentence of a text that has the phrase. */
function sentenceWith(text: string, phrase: string): string {
  return sentencesOf(text).find((sentence) => ` ${foldWords(sentence)} `.includes(` ${phrase} `)) ?? text;
}
