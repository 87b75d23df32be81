import type { RefObject } from 'preact';
import { ColumnChoice } from '../grid/ColumnChoice.tsx';
import type { GridColumn } from '../grid/columns.ts';
import { GridFilter } from '../grid/GridFilter.tsx';
import { SavedViews } from '../targets/SavedViews.tsx';
import { inThousands } from './columns.tsx';
import { Filters, Looks } from './Filters.tsx';
import type { ProspectsProps } from './Prospects.tsx';

interface TopProps extends ProspectsProps {
  columns: readonly GridColumn<never>[];
  shown: number;
  marked: number;
  field: RefObject<HTMLInputElement | null>;
  show: (change: Readonly<Record<string, string | undefined>>) => void;
}

/** What is shown of all companies seen, how many these are, and how far the scoring is. */
export function Top({ table, left, of, params, views, columns, shown, marked, field, show, on }: TopProps) {
  return (
    <>
      <div class="targets-bar">
        <Looks params={params} show={show} />
        {left > 0 ? (
          <p class="scoring">
            <progress value={of - left} max={of} aria-label="Scoring anew" />
            Scoring anew: {inThousands(of - left)} of {inThousands(of)}
          </p>
        ) : null}
        <span class="how-many" role="status">
          {statusOf(shown, table?.length, marked)}
        </span>
        <ColumnChoice all={columns} chosen={params.get('cols')} onChoose={(cols) => show({ cols })} />
      </div>
      <div class="targets-bar">
        <GridFilter
          label="Filter companies"
          placeholder="Filter by name or domain"
          typed={params.get('q') ?? ''}
          onTyped={(q) => show({ q })}
          field={field}
        />
        <Filters table={table} params={params} show={show} />
        <SavedViews view="prospects" params={params} views={views} on={on} />
      </div>
    </>
  );
}

function statusOf(shown: number, of: number | undefined, marked: number): string {
  if (!of) return '';
  return `${inThousands(shown)} of ${inThousands(of)} shown${marked === 0 ? '' : ` · ${inThousands(marked)} selected`}`;
}
