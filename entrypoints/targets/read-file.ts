import { decodeText } from '../../lib/exchange/import/decode.ts';

/** A hundred thousand rows of a CRM's export. */
const MOST_BYTES = 40 * 1024 * 1024;

/**
 * What a chosen file says.
 *
 * @throws Error with a sentence for the rep.
 */
export async function readText(file: File): Promise<string> {
  if (file.size > MOST_BYTES)
    throw new Error(`“${file.name}” is larger than 40 MB: part it into several files.`);
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (text === undefined)
    throw new Error(
      `“${file.name}” is no text: save the sheet as CSV and choose that, or paste its column of addresses.`,
    );
  return text;
}
