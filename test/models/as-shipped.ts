import type { UsefulText } from '../../lib/facts/industry-from/useful-text.ts';

/** A description as the text of a page: judged however short it is, as the bars are set on all of them. */
export function onlyBody(text: string): UsefulText {
  return { head: '', body: text, keywords: '', labels: '', words: 1_000, bodyWords: 1_000 };
}

/** A file's bytes as the extension is handed them. */
export function bytesOf(file: Buffer): ArrayBuffer {
  return Uint8Array.from(file).buffer;
}
