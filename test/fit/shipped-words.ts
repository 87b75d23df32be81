import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openReferences } from '../../lib/fit/hearing/references.ts';
import { openWordVectors } from '../../lib/text/word-vectors.ts';

/** A file of public/models as the extension hands it to the pure rooms. */
export function modelFile(name: string): ArrayBuffer {
  return Uint8Array.from(readFileSync(join(import.meta.dirname, '../../public/models', name))).buffer;
}

export const shippedWords = openWordVectors(modelFile('words.bin'));
export const shippedReferences = openReferences(modelFile('references.bin'), shippedWords);
