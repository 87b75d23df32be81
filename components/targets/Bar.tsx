import type { RefObject } from 'preact';
import type { TargetList, TargetRow } from '../../lib/targets/row.ts';
import { STATUSES, TIERS } from '../../lib/targets/target.ts';
import { ColumnChoice } from '../grid/ColumnChoice.tsx';
import type { GridColumn } from '../grid/columns.ts';
import { GridFilter } from '../grid/GridFilter.tsx';
import type { ListActions } from './actions.ts';
import { SavedViews } from './SavedViews.tsx';
import { STATUS_WORDS } from './said.ts';

interface BarProps {
  list: TargetList;
  params: URLSearchParams;
  shown: number;
  columns: readonly GridColumn<TargetRow>[];
  field: RefObject<HTMLInputElement | null>;
  show: (change: Readonly<Record<string, string | undefined>>) => void;
  on: ListActions;
}

/** What is shown of the list, under which name it can be had again, and in which columns. */
export function Bar({ list, params, shown, columns, field, show, on }: BarProps) {
  const of = list.rows.length;
  return (
    <div class="targets-bar">
      <GridFilter
        label="Filter targets"
        placeholder="Filter by name, domain, why, notes, tags"
        typed={params.get('q') ?? ''}
        onTyped={(q) => show({ q })}
        status={shown === of ? '' : `${shown} of ${of} shown`}
        field={field}
      />
      <Choice
        label="Tier"
        value={params.get('tier')}
        all="All tiers"
        options={TIERS.map((tier) => [tier, `Tier ${tier}`])}
        onChoose={(tier) => show({ tier })}
      />
      <Choice
        label="Status"
        value={params.get('status')}
        all="Any status"
        options={STATUSES.map((status) => [status, STATUS_WORDS[status]])}
        onChoose={(status) => show({ status })}
      />
      <ColumnChoice all={columns} chosen={params.get('cols')} onChoose={(cols) => show({ cols })} />
      <SavedViews view="targets" params={params} views={list.settings.views} on={on} />
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string | null;
  /** What it says while nothing is chosen. */
  all: string;
  options: readonly (readonly [value: string, words: string])[];
  onChoose: (value: string) => void;
}

function Choice({ label, value, all, options, onChoose }: ChoiceProps) {
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      <option value="">{all}</option>
      {options.map(([each, words]) => (
        <option key={each} value={each}>
          {words}
        </option>
      ))}
    </select>
  );
}
