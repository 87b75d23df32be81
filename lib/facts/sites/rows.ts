import type { SiteReading } from '../../page/sites/site-reading.ts';
import { valuesAt } from './found.ts';
import type { Row, Subject } from './site-understanding.ts';

/** The companies that a list shows: `rows` their names, `row-links` their links, one value a row. */
export function rowsOf(reading: SiteReading, entry: RegExp): Subject {
  const names = valuesAt(reading, 'rows');
  const links = valuesAt(reading, 'row-links');
  const rows = names.map(({ lines }, at): Row => {
    const linked = links.length === names.length ? links[at] : undefined;
    const url = [...(linked?.lines ?? []), ...(linked?.links ?? [])].find((link) => leadsTo(link, entry));
    return { name: lines[0] ?? '', ...(url ? { url } : {}) };
  });
  return { subject: 'companies', rows: rows.filter(({ name }) => name !== '') };
}

function leadsTo(link: string, entry: RegExp): boolean {
  const url = /^https?:/.test(link) ? URL.parse(link) : null;
  return url !== null && entry.test(url.pathname);
}
