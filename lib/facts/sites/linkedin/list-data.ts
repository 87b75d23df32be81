import type { SiteReading } from '../../../page/sites/site-reading.ts';
import { fold } from '../../../text/fold.ts';
import { parseJsonLd } from '../../json-ld.ts';
import { lineAt, valuesAt } from '../found.ts';
import { at, textAt } from '../json-path.ts';
import type { Row } from '../site-understanding.ts';
import { addressIn, rowOf } from './list-rows.ts';

/** The rows of a search that is not drawn yet, where its data were asked for with the words in the address. */
export function rowsInData(reading: SiteReading, isOfCompanies: boolean): Row[] {
  const asked = /keywords:([^,)]*)/.exec(lineAt(reading, 'request'))?.[1];
  const words = new URL(reading.url).searchParams.get('keywords');
  if (asked !== undefined && words !== null && fold(decoded(asked)) !== fold(words)) return [];
  return valuesAt(reading, 'rows').flatMap(({ lines }) => {
    const included = at(parseJsonLd(lines[0] ?? ''), 'included');
    return (Array.isArray(included) ? included : []).flatMap((record) => rowIn(record, isOfCompanies));
  });
}

function rowIn(record: unknown, isOfCompanies: boolean): Row[] {
  if (!textAt(record, '$type').endsWith('EntityResultViewModel')) return [];
  const [first, second] = [textAt(record, 'primarySubtitle.text'), textAt(record, 'secondarySubtitle.text')];
  const url = addressIn([textAt(record, 'navigationUrl')], isOfCompanies);
  return rowOf(textAt(record, 'title.text'), isOfCompanies ? first : [first, second], url);
}

function decoded(words: string): string {
  try {
    return decodeURIComponent(words.replaceAll('+', ' '));
  } catch {
    // A stray percent sign.
    return words;
  }
}
