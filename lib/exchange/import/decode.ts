/** What a file of another kind begins with: ZIP, so XLSX, ODS and NUMBERS; PDF; the XLS of old; gzip. */
const BINARY = ['PK\u0003\u0004', '%PDF', '\u00d0\u00cf\u0011\u00e0', '\u001f\u008b'];

/** Enough to tell how a file is written. */
const SAMPLE = 4_096;

/**
 * What a file of text says: UTF-8 or UTF-16, with their mark or without, else the western code page of Windows, in which
 * spreadsheets of old save. A character cut in two at the end is left out.
 *
 * @returns undefined for what is no text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (BINARY.some((kind) => start.startsWith(kind))) return undefined;
  const wide = wideEncoding(bytes);
  const text = wide ? new TextDecoder(wide).decode(bytes, { stream: true }) : narrowText(bytes);
  return isText(text.slice(0, SAMPLE)) ? text.replaceAll('\0', '') : undefined;
}

/** By the mark, or by the empty half of plain letters. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const mark = `${bytes[0]} ${bytes[1]}`;
  if (mark === '255 254') return 'utf-16le';
  if (mark === '254 255') return 'utf-16be';
  const empty = [0, 0];
  const sample = bytes.subarray(0, SAMPLE);
  for (const [at, byte] of sample.entries()) if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = empty.map((count) => count / (sample.length / 2 || 1));
  if (odd > MOSTLY && even < SELDOM) return 'utf-16le';
  return even > MOSTLY && odd < SELDOM ? 'utf-16be' : undefined;
}

const MOSTLY = 0.4;
const SELDOM = 0.05;

function narrowText(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes, { stream: true });
  const broken = text.split('\ufffd').length - 1;
  if (broken === 0) return text;
  // A letter or two that broke in an editor do not make a file one of Windows: there, hardly any two bytes are a letter of UTF-8.
  const whole = text.match(/[^\0-\u007f\ufffd]/g)?.length ?? 0;
  return whole > broken * 4 ? text : new TextDecoder('windows-1252').decode(bytes);
}

/** Texts hold hardly any other control characters than those that part lines and cells. */
function isText(sample: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that tell.
  const controls = sample.match(/[\0-\u0008\u000e-\u0019\u001b\u007f]/g)?.length ?? 0;
  return controls <= sample.length / 50;
}
