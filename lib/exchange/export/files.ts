import type { Day } from '../../targets/day.ts';
import { dueList } from '../../targets/due.ts';
import type { Prospect } from '../../targets/prospects/prospect.ts';
import type { TargetRow } from '../../targets/row.ts';
import { dueOn } from '../../targets/status.ts';
import type { Tier } from '../../targets/target.ts';
import { calendarOf } from './calendar.ts';
import type { Column } from './column.ts';
import { crmCell, hubspotColumns, pipedriveColumns, salesforceColumns } from './crm.ts';
import { PROSPECT_COLUMNS } from './prospect-columns.ts';
import { type Export, headingsOf, pick, sheetOf, tableOf, type Wish } from './sheet.ts';
import { TARGET_COLUMNS } from './target-columns.ts';
import { TOUCH_COLUMNS, type TouchRow } from './touch-columns.ts';

/** Every heading that can be chosen of a table. */
export const HEADINGS = {
  targets: headingsOf(TARGET_COLUMNS),
  prospects: headingsOf(PROSPECT_COLUMNS),
  touches: headingsOf(TOUCH_COLUMNS),
};

/** Which targets are taken out. */
export type Which = 'all' | 'due' | Tier;

export function targetsChosen(rows: readonly TargetRow[], which: Which, today: Day): TargetRow[] {
  if (which === 'due') return dueList(rows, today).map(({ row }) => row);
  return rows.filter(({ target }) => which === 'all' || target.tier === which);
}

export function targetsExport(rows: readonly TargetRow[], wish: Wish): Export {
  const { format, owner, today, now } = wish;
  switch (format) {
    case 'hubspot':
      return shapeOf(hubspotColumns(owner), rows, wish);
    case 'salesforce':
      return shapeOf(salesforceColumns(owner), rows, wish);
    case 'pipedrive':
      return shapeOf(pipedriveColumns(owner), rows, wish);
    case 'shared':
      return shapeOf(sharedColumns(owner), rows, wish);
    case 'calendar': {
      const worked = rows.filter(({ target }) => dueOn(target) !== undefined);
      const text = () => calendarOf(worked, today, now);
      return {
        ...shapeOf(pick(TARGET_COLUMNS, ['next touch', 'company', 'next step']), worked, wish),
        file: () => ({ name: `fitmark-calendar-${today}.ics`, type: 'text/calendar', text: text() }),
      };
    }
    default:
      return tableOf('targets', TARGET_COLUMNS, rows, wish);
  }
}

export const prospectsExport = (rows: readonly Prospect[], wish: Wish): Export =>
  tableOf('prospects', PROSPECT_COLUMNS, rows, wish);

export const touchesExport = (rows: readonly TouchRow[], wish: Wish): Export =>
  tableOf('touches', TOUCH_COLUMNS, rows, wish);

/** A list for colleagues, who by it leave these companies to the rep: an import knows it by its headings. */
const sharedColumns = (owner: string): Column<TargetRow>[] => [
  ...pick(TARGET_COLUMNS, ['domain', 'company', 'tier']),
  { heading: 'owner', value: () => owner || undefined },
];

function shapeOf(columns: readonly Column<TargetRow>[], rows: readonly TargetRow[], wish: Wish): Export {
  return sheetOf(wish.format, columns, rows, wish.today, crmCell);
}
