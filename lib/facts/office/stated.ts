import { type ListedPlace, placesAtStart } from '../../text/place-list.ts';
import type { FoundOffice } from '../office.ts';
import type { Page } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import { languageOf } from '../place/whereabouts.ts';
import { saysTheCompany, saysWe, selfNamer } from '../self.ts';
import { type Sentence, sentencesIn } from '../sentence.ts';
import { IN, isOfOthers, PLACES } from './words.ts';

/** Parts of the words for places, by which most sentences are passed over. */
const ROOT =
  /offic|branch|locations|sites|plants|facilit|subsidiar|studios|factor|hubs|teams in|büro|standort|niederlassung|werke|tochter|kanto|vestiging|bureaux|agences|implant|filial|usine|uffici|sedi |stabil|oficin|sedes|delegac|planta|escrit|unidades|fábrica|kontor|toimist|biura|oddzia|poboč/i;

/** Sentences without a subject that are about the company all the same: "With offices in Oslo", "Offices in Oslo". */
const LEAD =
  /^(?:with|mit|avec|con|com|met|med|our|global|regional|convenient|offices?|branches|locations|plants|niederlassungen|standorte|büros|bureaux|agences|sedi|filiali|oficinas|sedes|escritórios|vestigingen|kantoren|kontor\w*)\b/i;

/** Sentences that are looked at: a page has few about its offices. */
const SENTENCES = 60;
/** Lists of places in one sentence. */
const LISTS = 4;

/** Places in sentences that the company says of itself: "We have offices in Berlin, Paris and Austin". */
export function statedOffices(page: Page): FoundOffice[] {
  if (/^(?:customers|blog)$/.test(pageKind(page).kind.page)) return [];
  const namesSelf = selfNamer(page);
  const language = languageOf(page);
  return sentencesIn(page.reading)
    .filter(({ text, block }) => block?.tag !== 'blockquote' && block?.tag !== 'q' && ROOT.test(text))
    .slice(0, SENTENCES)
    .flatMap((sentence) =>
      placesIn(sentence, namesSelf, language).map(
        (place): FoundOffice => ({ ...place, source: 'text', quote: sentence.quote, confidence: 0.78 }),
      ),
    );
}

function placesIn(
  { text, words }: Sentence,
  namesSelf: (text: string) => boolean,
  language: string,
): ListedPlace[] {
  const found: ListedPlace[] = [];
  let lists = 0;
  for (let at = 0; at < words.length && lists < LISTS; at += 1) {
    const end = PLACES.has(words[at]?.text ?? '') ? words[at]?.to : undefined;
    const lead = end === undefined ? null : IN.exec(text.slice(end, end + 40));
    if (!lead || end === undefined) continue;
    lists += 1;
    const isOwn = (at <= 1 && LEAD.test(text)) || saysWe(words) || saysTheCompany(words) || namesSelf(text);
    if (!isOwn || isOfOthers(text.slice(0, words[at]?.from ?? 0))) continue;
    found.push(...placesAtStart(text.slice(end + lead[0].length), language));
  }
  return found;
}
