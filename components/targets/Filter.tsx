interface FilterProps {
  typed: string;
  onType: (typed: string) => void;
  shown: number;
  of: number;
}

/** Narrows the list while typing, and says aloud to how many. */
export function Filter({ typed, onType, shown, of }: FilterProps) {
  return (
    <search class="filter">
      <input
        type="search"
        placeholder="Filter by name, domain or reason"
        aria-label="Filter targets"
        value={typed}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <span role="status">{typed === '' ? '' : `${shown} of ${of} shown`}</span>
    </search>
  );
}
