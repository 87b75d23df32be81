import type { TextBlock } from '../../page/reading.ts';
import { placesAtStart } from '../../text/place-list.ts';
import type { FoundOffice } from '../office.ts';
import type { Page } from '../page.ts';
import { isHeading } from '../place/flow.ts';
import { languageOf } from '../place/whereabouts.ts';
import { isOfficesHeading } from './words.ts';

/** Blocks under one heading that are looked at, and the longest line that can be a place's name. */
const REACH = 60;
const LONGEST = 60;

/** Places named alone on a line under a heading such as "Our offices" or "Standorte". */
export function headedOffices(page: Page): FoundOffice[] {
  const { blocks } = page.reading;
  const language = languageOf(page);
  return blocks.flatMap((block, at) =>
    isHeading(block) && block.region !== 'nav' && isOfficesHeading(block.text)
      ? under(block, blocks.slice(at + 1, at + 1 + REACH)).flatMap((line) => officesIn(line, language))
      : [],
  );
}

/** The short lines up to the next heading of the same rank. */
function under(heading: TextBlock, blocks: readonly TextBlock[]): string[] {
  const end = blocks.findIndex(
    (block) => block.region !== heading.region || (isHeading(block) && block.tag <= heading.tag),
  );
  return (end < 0 ? blocks : blocks.slice(0, end)).flatMap(({ text }) =>
    text.length > 400 ? [] : text.split('\n').filter((line) => line.length <= LONGEST),
  );
}

/** A line that is places and nothing else. */
function officesIn(line: string, language: string): FoundOffice[] {
  const places = placesAtStart(line, language);
  const letters = places.reduce((sum, { town = '' }) => sum + town.length, 0);
  const isAll = places.length > 0 && line.length <= letters + places.length * 18 && !/\d/.test(line);
  return isAll ? places.map((place) => ({ ...place, source: 'landmark', quote: line, confidence: 0.8 })) : [];
}
