import { PATHS } from '../../page/sites/paths.ts';
import type { SiteReading, Value } from '../../page/sites/site-reading.ts';
import { fold } from '../../text/fold.ts';
import { hasLegalForm } from '../legal-form.ts';
import { lineAt, linkAt, valuesAt } from './found.ts';
import type { CompanyRecord } from './record.ts';
import { type Place, told } from './told.ts';
import { type Directory, understandEntry } from './understand-entry.ts';
import { type Row, rowOf } from './wikipedia-labels.ts';
import { isCanonical } from './witness.ts';

const DIRECTORY: Directory = {
  path: PATHS.wikipedia,
  asks: [
    'name',
    'legalName',
    'website',
    'industry',
    'employees',
    'country',
    'city',
    'founded',
    'ownership',
    'parent',
    'revenue',
  ],
  entry: (id, url) => `https://${url.hostname.replace('.m.', '.')}/wiki/${id}`,
  tell: (reading, id) => {
    if (reading.layout === 'wikipedia-no-box') return 'none';
    const rows = rowsIn(reading);
    const heading = lineAt(reading, 'h1');
    const isHere = isCanonical(reading, PATHS.wikipedia, id) || fold(heading) === fold(titleOf(id));
    if (!isHere) return [];
    return isCompany(reading, rows) ? placesIn(reading, rows, heading) : 'none';
  },
};

/** Understands an article about a company in any Wikipedia. `now`: epoch milliseconds. */
export function understandWikipedia(reading: SiteReading, now: number) {
  const item = /\/(Q\d+)$/.exec(linkAt(reading, 'wikidata'))?.[1];
  const [language] = new URL(reading.url).hostname.split('.');
  const keys = (id: string) => [`wikipedia:${language}/${id}`, ...(item ? [`wikidata:${item}`] : [])];
  return understandEntry({ ...DIRECTORY, keys }, reading, now);
}

type Rows = ReadonlyMap<Row, Value>;

/** The first row of each kind. */
function rowsIn(reading: SiteReading): Rows {
  const rows = new Map<Row, Value>();
  for (const value of valuesAt(reading, 'box')) {
    const [label = '', ...lines] = value.lines;
    const row = rowOf(label);
    if (row && !rows.has(row)) rows.set(row, { ...value, lines });
  }
  return rows;
}

/** Towns, bands, programs and people have boxes too: companies' tell at least two things that theirs do not. */
function isCompany(reading: SiteReading, rows: Rows): boolean {
  if (rows.has('person') || valuesAt(reading, 'person').length > 0) return false;
  const [trade, people, sales, form] = (['industry', 'employees', 'revenue', 'ownership'] as const).map(
    (row) => rows.has(row),
  );
  const [place, founded] = (['place', 'founded'] as const).map((row) => rows.has(row));
  const own = [trade, people, sales].filter(Boolean).length;
  return own > 1 || (own === 1 && (form || place || founded) === true);
}

function placesIn(reading: SiteReading, rows: Rows, heading: string): Place[] {
  const line = (row: Row) => rows.get(row)?.lines.join(' ') ?? '';
  const legalName = lineAt(reading, 'legal-name');
  const place = line('place');
  const record: CompanyRecord = {
    industry: rows.get('industry')?.lines.flatMap((each) => each.split(/[,،、]\s*/)) ?? [],
    website:
      rows.get('website')?.links?.find((link) => !/\.wiki(?:pedia|data|media)\.org\//.test(link)) ?? '',
    employees: line('employees'),
    place,
    founded: line('founded'),
    // Of other languages the row holds the legal form.
    ownership: /^en\b/.test(reading.language ?? '') ? line('ownership') : '',
    parent: line('parent'),
    revenue: line('revenue'),
  };
  return [
    told('h1', 1, { name: heading.replace(/\s*[(（][^()（）]*[)）]$/, '') }),
    told('legal-name', 1, hasLegalForm(legalName) ? { legalName } : undefined),
    told('box', 2, record),
  ];
}

function titleOf(id: string): string {
  try {
    return decodeURIComponent(id).replaceAll('_', ' ');
  } catch {
    // A lone percent sign.
    return id;
  }
}
