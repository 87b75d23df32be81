import { placesAtStart } from '../../text/place-list.ts';
import { wordsOf } from '../../text/words.ts';
import type { FoundOffice } from '../office.ts';
import type { Page } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import { languageOf } from '../place/whereabouts.ts';
import { saysTheCompany, saysWe, selfNamer } from '../self.ts';
import { sentencesIn } from '../sentence.ts';
import { IN, OTHERS, PLACES } from './words.ts';

/** Parts of the words for places, by which most sentences are passed over. */
const ROOT =
  /offic|branch|locations|sites|plants|facilit|subsidiar|studios|factor|hubs|teams in|büro|standort|niederlassung|werke|tochter|kanto|vestiging|bureaux|agences|implant|filial|usine|uffici|sedi |stabil|oficin|sedes|delegac|planta|escrit|unidades|fábrica|kontor|toimist|biura|oddzia|poboč/i;

/** Sentences without a subject that are about the company all the same: "With offices in Oslo", "Offices in Oslo". */
const LEAD =
  /^(?:with|mit|avec|con|com|met|med|our|global|regional|convenient|offices?|branches|locations|plants|niederlassungen|standorte|büros|bureaux|agences|sedi|filiali|oficinas|sedes|escritórios|vestigingen|kantoren|kontor\w*)\b/i;

/** Places in sentences that the company says of itself: "We have offices in Berlin, Paris and Austin". */
export function statedOffices(page: Page): FoundOffice[] {
  if (/^(?:customers|blog)$/.test(pageKind(page).kind.page)) return [];
  const namesSelf = selfNamer(page);
  const found: FoundOffice[] = [];
  for (const { text, words, quote, block } of sentencesIn(page.reading).filter((each) =>
    ROOT.test(each.text),
  )) {
    if (block?.tag === 'blockquote' || block?.tag === 'q') continue;
    for (let at = 0; at < words.length; at += 1) {
      const length = PLACES.startingAt(words, at);
      const end = words[at + length - 1]?.to;
      const lead = length > 0 && end !== undefined ? IN.exec(text.slice(end, end + 40)) : undefined;
      if (!lead || end === undefined) continue;
      const before = wordsOf(text.slice(0, words[at]?.from ?? 0));
      const isOwn = (at <= 1 && LEAD.test(text)) || saysWe(words) || saysTheCompany(words) || namesSelf(text);
      if (!isOwn || OTHERS.isIn(before)) continue;
      const places = placesAtStart(text.slice(end + lead[0].length), languageOf(page));
      found.push(...places.map((place) => ({ ...place, source: 'text' as const, quote, confidence: 0.78 })));
    }
  }
  return found;
}
