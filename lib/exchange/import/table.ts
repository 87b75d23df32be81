/** A row of a file. */
export interface Row {
  /** Where it begins in the file, from 1, as an editor counts. */
  line: number;
  /** As many as there are headings. */
  cells: string[];
}

/** A row of which nothing can be made. */
export interface BadRow extends Row {
  /** Why, and what to do about it. */
  sentence: string;
}

/** What a file holds. */
export interface TableRead {
  /** As written; "Column 1" and so on where the file has no heading row or leaves one empty. */
  headings: string[];
  /** Whether the file has a heading row. */
  headed: boolean;
  rows: Row[];
  /** Rows beyond those that are read. */
  more: number;
  bad: BadRow[];
}
