import { fold } from '../text/fold.ts';
import { Phrases } from '../text/words.ts';
import type { Fact, Source } from './fact.ts';
import { ownVoice } from './own-voice.ts';
import type { Page } from './page.ts';
import { partneredWith } from './proof-from/partner-of.ts';
import { proofsOn } from './proof-from/proofs.ts';
import { type Sentence, sentencesIn } from './sentence.ts';

interface Found {
  name: string;
  source: Source;
  quote: string;
  confidence: number;
}

const MOST = 20;
/** A badge's caption. */
const CAPTION = 70;
/** People's, customers' and wished-for partnerships. */
const NOT_OURS = new Phrases(
  'he, she, his, her, become, customer, customers, client, clients, your, if, law firm, managing partner, er war, ihr, ihre, kunden, votre, devenez, su, cliente, clienti, diventa, uw, klanten',
);

/** The companies that the page names as partners: below "Technology partners" and its like, "Gold partner of …", "we partnered with …". */
export function partnerFacts(page: Page): Fact[] {
  const { namesSelf } = ownVoice(page);
  const proofs = proofsOn(page);
  const shown = proofs.shown
    .filter(({ wall }) => wall === 'partner')
    .map(
      ({ name, quote, isPicture }): Found => ({
        name,
        quote,
        source: 'landmark',
        confidence: isPicture ? 0.8 : 0.7,
      }),
    );
  const listed = proofs.said.filter(({ wall }) => wall === 'partner');
  const said = [
    ...sentencesIn(page.reading).flatMap((sentence) => saidIn(sentence, partneredWith(sentence.text), page)),
    ...listed.flatMap(({ sentence, names }) => saidIn(sentence, names, page)),
  ];
  const pictured = page.reading.pictures.flatMap(({ alt, region }): Found[] =>
    region === 'nav'
      ? []
      : partneredWith(alt).map((name) => ({ name, quote: alt, source: 'landmark', confidence: 0.75 })),
  );
  const names = new Map<string, Found>();
  for (const each of [...said, ...shown, ...pictured]) {
    const key = fold(each.name);
    if (key.length > 1 && !names.has(key) && !namesSelf(each.name)) names.set(key, each);
  }
  return [...names.values()]
    .slice(0, MOST)
    .map(({ name, source, quote, confidence }) => page.fact('partner', name, source, quote, confidence));
}

function saidIn(sentence: Sentence, names: readonly string[], page: Page): Found[] {
  const { text, quote } = sentence;
  if (names.length === 0 || /\?\s*$|^\s*["“„«]/.test(text) || NOT_OURS.isIn(sentence.words)) return [];
  const { isOwn, tellsOfOthers } = ownVoice(page);
  if (!isOwn(sentence) && (tellsOfOthers || text.length > CAPTION)) return [];
  return names.map((name) => ({ name, quote, source: 'text', confidence: 0.8 }));
}
