import type { SiteReading, Value } from '../../../page/sites/site-reading.ts';
import { valuesAt } from '../found.ts';
import type { Row } from '../site-understanding.ts';
import { rowOf } from './list-rows.ts';

/** The rows of a list of Sales Navigator: what its marks found on the page is looked for in each row. */
export function salesRows(reading: SiteReading, isOfCompanies: boolean): Row[] {
  const marked = (mark: string) => new Set(valuesAt(reading, mark).flatMap(({ lines }) => lines));
  const [people, titles, companies] = [marked('person-name'), marked('title'), marked('company-name')];
  const [industries, places] = [marked('industry'), marked('location')];
  return valuesAt(reading, 'rows').flatMap((row) => {
    const one = (texts: ReadonlySet<string>) => row.lines.find((line) => texts.has(line));
    const company = one(companies);
    const title = one(titles);
    // A company without a page is bare text behind the title.
    const bare = row.lines.find((line) => [...titles].some((each) => line.startsWith(`${each} `)));
    const job = title && company ? `${title} · ${company}` : (title ?? bare ?? company);
    return isOfCompanies
      ? rowOf(company ?? '', [one(industries), one(places)], addressOf(row, ACCOUNT, 'company'))
      : rowOf(one(people) ?? '', [job, one(places)], addressOf(row, LEAD, 'sales/lead'));
  });
}

const ACCOUNT = /^\/sales\/company\/(\d+)/;
const LEAD = /^\/sales\/(?:lead|people)\/([^/,]+)/;

function addressOf({ links = [] }: Value, path: RegExp, kind: string): string | undefined {
  for (const link of links) {
    const id = path.exec(URL.parse(link)?.pathname ?? '')?.[1];
    if (id) return `https://www.linkedin.com/${kind}/${id}`;
  }
  return undefined;
}
