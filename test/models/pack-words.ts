import { HEADER, IDF_STEP, MAGIC } from '../../lib/text/word-vectors.ts';

export interface WordRow {
  word: string;
  /** Number of the row that stands for all of its stem. */
  head: number;
  idf: number;
  vector: readonly number[];
}

/** The rows, sorted by word, in the layout of lib/text/word-vectors.ts. */
export function packWords(rows: readonly WordRow[], dimensions: number): Buffer {
  const listed = rows.map(({ word }) => word).join('\n');
  const vocabulary = Buffer.from(listed + '\n'.repeat(1 + (1 - (listed.length % 2))), 'ascii');
  const n = rows.length;
  const bytes = Buffer.alloc(HEADER + vocabulary.length + n * (3 + dimensions));
  const header = [MAGIC, n, dimensions, vocabulary.length];
  for (const [at, value] of header.entries()) bytes.writeUInt32LE(value, at * 4);
  vocabulary.copy(bytes, HEADER);
  const after = HEADER + vocabulary.length;
  for (const [at, { head, idf, vector }] of rows.entries()) {
    bytes.writeUInt16LE(head, after + 2 * at);
    bytes.writeUInt8(Math.min(255, Math.round(idf * IDF_STEP)), after + 2 * n + at);
    const greatest = Math.max(...vector.map(Math.abs), 1e-9);
    for (const [d, value] of vector.entries())
      bytes.writeInt8(Math.round((value / greatest) * 127), after + 3 * n + at * dimensions + d);
  }
  return bytes;
}
