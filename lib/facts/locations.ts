import type { Count, Fact, Source } from './fact.ts';
import { isLabel } from './label.ts';
import { placesIn } from './locations-from/claim.ts';
import { HINTS, LABELS } from './locations-from/words.ts';
import { ownVoice } from './own-voice.ts';
import type { Page } from './page.ts';
import { type Sentence, sentencesIn } from './sentence.ts';

interface Found {
  count: Count;
  source: Source;
  quote: string;
  confidence: number;
}

/** A text this short is a figure with its caption, not a sentence. */
const CAPTION = 40;
/** Characters of a caption beside the figure and the word for places. */
const REST = 14;
const MOST = 2;

/**
 * How many places the company runs, as it states it: "35 branches", "an 18 Standorten", "全国に35店舗". Never countries,
 * customers' sites, shops that merely sell its goods, or one part of several.
 */
export function locationsFacts(page: Page): Fact[] {
  if (ownVoice(page).tellsOfOthers) return [];
  const found = [...labelled(page), ...stated(page)];
  const distinct = new Map(found.map((each) => [JSON.stringify(each.count), each]));
  // Many different ones are a list of cities or of customers.
  if (distinct.size > MOST) return [];
  return [...distinct.values()].map(({ count, source, quote, confidence }) =>
    page.fact('locations', count, source, quote, confidence),
  );
}

/** "店舗数 | 35店舗", "35" above "branches". */
function labelled({ reading: { blocks } }: Page): Found[] {
  return blocks.flatMap((block, at): Found[] => {
    if (
      block.region === 'nav' ||
      block.text.length > 30 ||
      !HINTS.test(block.text) ||
      !isLabel(block.text, LABELS)
    )
      return [];
    const isCell = /^(?:th|td|dt|dd)$/.test(block.tag);
    for (const value of isCell ? [blocks[at + 1]] : [blocks[at - 1], blocks[at + 1]]) {
      if (!value || value.region !== block.region || /^h[1-6]$/.test(block.tag)) continue;
      const [, figure = '', more] =
        /^(?:ca\. )?(\d{1,3}(?:[.,]\d{3})?)\s?(\+)?(?:店舗|拠点|カ所|か所|家|개)?$/.exec(
          value.text.normalize('NFKC'),
        ) ?? [];
      const min = Number(figure.replace(/\D/g, ''));
      if (min < 2) continue;
      return [
        {
          count: more ? { min } : { min, max: min },
          source: 'label',
          quote: `${block.text}: ${value.text}`,
          confidence: 0.85,
        },
      ];
    }
    return [];
  });
}

function stated(page: Page): Found[] {
  const { isOwn } = ownVoice(page);
  return sentencesIn(page.reading).flatMap((sentence: Sentence): Found[] => {
    const claim = placesIn(sentence);
    if (!claim) return [];
    const isCaption = sentence.text.length <= CAPTION && claim.rest <= REST;
    if (!isCaption && !(claim.owned && isOwn(sentence))) return [];
    return [{ count: claim.count, source: 'text', quote: sentence.quote, confidence: isCaption ? 0.7 : 0.8 }];
  });
}
