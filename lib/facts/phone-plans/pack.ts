/** A kind of numbers: what it looks like, and its lengths where they are not all the country's. */
type Kind = readonly [pattern?: string, lengths?: readonly number[]] | 0 | null;

/** What libphonenumber knows of a country, or of a calling code of none: its places are named in its `metadata.js`. */
type Row = readonly unknown[];

/** What libphonenumber knows of the world's numbers. */
export interface PhoneMetadata {
  country_calling_codes: Record<string, readonly string[]>;
  countries: Record<string, Row>;
  nonGeographic: Record<string, Row>;
}

/**
 * For the build alone: what it takes to read a number and to tell whether it can be and whose it is, as a text that
 * `unpack.ts` reads. Half of the original is how to print numbers: we keep them as the page writes them, and as E.164.
 *
 * A line a column, since likeness stands closer so; in it a word a country, countries of one calling code together and
 * in the library's order: of several it takes the first that the number fits.
 */
export function packed({ country_calling_codes, countries, nonGeographic }: PhoneMetadata): string {
  const names = Object.values(country_calling_codes).flat();
  const rows: [string, Row][] = [
    ...names.map((name): [string, Row] => [name, countries[name] ?? []]),
    ...Object.values(nonGeographic).map((row): [string, Row] => ['', row]),
  ];
  const columns = rows.map(([name, row], at) => wordsOf(name, row, rows[at - 1]?.[1]));
  return (columns[0] ?? []).map((_, at) => columns.map((words) => words[at]).join(' ')).join('\n');
}

function wordsOf(name: string, row: Row, before: Row | undefined): string[] {
  const [callingCode, abroad, pattern, lengths] = row;
  const [, , , , , prefix, , prefixWhenRead, transformed, , leading, kinds] = row;
  return [
    name,
    callingCode === before?.[0] ? '' : callingCode,
    abroad === '00' ? '' : abroad,
    pattern,
    digits(lengths),
    prefixWhenRead || prefix,
    transformed,
    leading,
    likeKinds(kinds)
      .map(([looks, lasts]) => `${looks}${lasts && `@${lasts}`}`)
      .join(';'),
  ].map((word) => (typeof word === 'string' ? word.replaceAll('\\d', 'd').replaceAll('(?:', '<') : ''));
}

/** Nothing asks of which kind a number is, only whether it is of any: those of the same lengths are one. */
function likeKinds(kinds: unknown): [pattern: string, lengths: string][] {
  const byLengths = new Map<string, Set<string>>();
  for (const kind of isKinds(kinds) ? kinds : []) {
    const [pattern, lengths] = kind || [];
    if (!pattern) continue;
    const lasts = digits(lengths);
    byLengths.set(lasts, (byLengths.get(lasts) ?? new Set()).add(pattern));
  }
  return [...byLengths].map(([lasts, looks]) => [[...looks].join('|'), lasts]);
}

const isKinds = (value: unknown): value is readonly Kind[] => Array.isArray(value);

/** Lengths, each as one digit to the base 36; none where there are none. */
const digits = (lengths: unknown) =>
  Array.isArray(lengths) ? lengths.map((length) => Number(length).toString(36)).join('') : '';
