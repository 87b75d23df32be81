/** Some rows of the prospects' table, in the order of their ids; each list of texts is one text, for that loads fastest. */
export interface ProspectChunk {
  /** Where it begins: it holds every company from this id on, up to where the next one begins. */
  from: string;
  /** Of the profiles that its fits are by: by others, it is stale. */
  basis: string;
  /** Joined by line feeds, which no id, label or country holds. */
  ids: string;
  labels: string;
  countries: string;
  /** What is typed is looked for in, and names are sorted by: a line a company, `wordsOf` in chunk-of.ts. */
  words: string;
  letters: Uint8Array;
  scores: Uint8Array;
  known: Uint8Array;
  digits: Uint8Array;
  industries: Uint8Array;
  employees: Uint32Array;
  seenAt: Float64Array;
  flags: Uint8Array;
}

/** Whether a record is one, as far as it takes to show it: it is derived, and made anew where it is not. */
export function isChunk(record: unknown): record is ProspectChunk {
  if (!(record instanceof Object)) return false;
  const chunk: Partial<Record<keyof ProspectChunk, unknown>> = record;
  return (
    typeof chunk.from === 'string' && typeof chunk.words === 'string' && chunk.letters instanceof Uint8Array
  );
}
