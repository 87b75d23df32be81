/** More than ten thousand lines of names take: the rest of a larger file is not looked at. */
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * What a chosen file says. Spreadsheets save UTF-8, UTF-16 with its mark, or the country's old code page, of which the western one
 * is guessed.
 *
 * @throws Error with a sentence for the rep.
 */
export async function readText(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer());
  const mark = `${bytes[0]} ${bytes[1]}`;
  if (mark === '255 254' || mark === '254 255')
    return new TextDecoder(mark === '255 254' ? 'utf-16le' : 'utf-16be').decode(bytes);
  if (bytes.includes(0))
    throw new Error(
      `“${file.name}” is no text: save the sheet as CSV and choose that, or paste its column of addresses.`,
    );
  const text = new TextDecoder().decode(bytes);
  return text.includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : text;
}
