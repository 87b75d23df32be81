import type { SiteReading } from '../../../page/sites/site-reading.ts';
import { valuesAt } from '../found.ts';
import type { Row, SiteUnderstanding } from '../site-understanding.ts';
import { rowsInData } from './list-data.ts';
import { drawnRows } from './list-rows.ts';
import { salesRows } from './list-sales.ts';

/** Understands a list at LinkedIn: hints only, without those whom the page hides from the rep. */
export function understandList(reading: SiteReading, _now: number): SiteUnderstanding {
  const { site, layout, version } = reading;
  const subject = /^\/search\/results\/companies|^\/sales\/\w+\/company/.test(new URL(reading.url).pathname)
    ? 'companies'
    : 'people';
  const rows = rowsOf(reading, subject === 'companies');
  const isShown = valuesAt(reading, 'rows').length > 0;
  return {
    seen: rows.length > 0 ? { subject, rows } : { subject: 'nothing', because: isShown ? 'unsure' : 'none' },
    health: {
      site,
      ...(layout ? { layout } : {}),
      version,
      asked: [{ fact: 'rows', ...(rows.length > 0 ? { anchor: 'rows' } : {}) }],
    },
    // Rows of Sales Navigator are filled as they are scrolled to.
    mayGrow: rows.length === 0 || layout === 'linkedin-list-sales',
  };
}

function rowsOf(reading: SiteReading, isOfCompanies: boolean): Row[] {
  if (reading.layout === 'linkedin-list-data') return rowsInData(reading, isOfCompanies);
  if (reading.layout === 'linkedin-list-sales') return salesRows(reading, isOfCompanies);
  return drawnRows(reading, isOfCompanies);
}
