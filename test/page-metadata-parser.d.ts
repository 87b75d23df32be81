/** The part of page-metadata-parser that the benchmark uses: it ships no types of its own. */
declare module 'page-metadata-parser' {
  export function getMetadata(document: Document, url: string): unknown;
}
