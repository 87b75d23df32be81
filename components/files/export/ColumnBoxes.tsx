import { HEADINGS } from '../../../lib/exchange/export/files.ts';

/** Of every table: what is chosen is chosen for all, and what is left out once is left out wherever it stands. */
const ALL = [...new Set(Object.values(HEADINGS).flat())];

interface ColumnBoxesProps {
  headings: readonly string[];
  /** Absent: all. */
  chosen: readonly string[] | undefined;
  onChoose: (chosen: string[] | undefined) => void;
}

/** Which columns there are in the file; their order is the table's. */
export function ColumnBoxes({ headings, chosen = ALL, onChoose }: ColumnBoxesProps) {
  const choose = (heading: string, isIn: boolean) => {
    const next = ALL.filter((one) => (one === heading ? isIn : chosen.includes(one)));
    onChoose(next.length === ALL.length ? undefined : next);
  };
  return (
    <fieldset class="export-columns">
      <legend>Columns</legend>
      {headings.map((heading) => (
        <label key={heading}>
          <input
            type="checkbox"
            checked={chosen.includes(heading)}
            onChange={({ currentTarget }) => choose(heading, currentTarget.checked)}
          />
          {heading}
        </label>
      ))}
    </fieldset>
  );
}
