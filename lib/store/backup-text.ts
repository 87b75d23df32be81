import { endLine, isEnd } from '../exchange/backup/lines.ts';
import { Refused, refusal } from '../exchange/backup/refused.ts';
import { type Bytes, joined, type Parts } from './bytes.ts';
import { Checksum } from './checksum.ts';

/** Bytes of a first line; what has none so soon is no backup. */
const HEAD = 1 << 16;
/** Bytes of any other: an import of a hundred thousand companies takes some ten megabytes. */
const LINE = 1 << 26;
/** Bytes of all: a hundred thousand companies, each as large as one may be, and half as much again. */
const ALL = 2 ** 33;

const NEW_LINE = 10;

/** Text as bytes, with its checksum at its end. @param texts whole lines each; all but the first are records. */
export async function* writeLines(texts: AsyncIterable<string[], void>): AsyncGenerator<Bytes, void> {
  const checksum = new Checksum();
  let lines = 0;
  for await (const text of texts) {
    const bytes = new TextEncoder().encode(text.join(''));
    await checksum.add(bytes);
    lines += text.length;
    yield bytes;
  }
  yield new TextEncoder().encode(endLine(lines - 1, await checksum.end()));
}

/**
 * The lines of a backup, some at a time, without its end, against which all are checked.
 *
 * @throws Refused, also after the last line.
 */
export async function* readLines(parts: Parts): AsyncGenerator<string[], void> {
  const [checksum, decoder] = [new Checksum(), new TextDecoder()];
  let lines = 0;
  let end = '';
  for await (const { whole, text } of textsOf(parts)) {
    if (!whole) {
      end = decoder.decode(text);
      break;
    }
    await checksum.add(text);
    const some = decoder.decode(text).slice(0, -1).split('\n');
    lines += some.length;
    yield some;
  }
  if (!isEnd(end)) throw new Refused(refusal('truncated'));
  if (end !== endLine(lines - 1, await checksum.end())) throw new Refused(refusal('altered'));
}

/** Whole lines, some at a time; at the end the last one, which may be cut off. */
async function* textsOf(parts: Parts): AsyncGenerator<{ whole: boolean; text: Bytes }, void> {
  let held: Bytes[] = [];
  let [size, all, most] = [0, 0, HEAD];
  for await (const part of parts) {
    all += part.length;
    // The last line is known by nothing that comes after it.
    const cut = held.at(-1)?.at(-1) === NEW_LINE ? 0 : -1;
    const at = Math.max(cut, part.lastIndexOf(NEW_LINE, part.length - 2) + 1 || cut);
    if (at >= 0 && part.length > 0) {
      yield { whole: true, text: joined([...held, part.subarray(0, at)]) };
      [held, size, most] = [[part.subarray(at)], part.length - at, LINE];
    } else {
      held.push(part);
      size += part.length;
    }
    if (size > most || all > ALL) throw new Refused(refusal(most === HEAD ? 'foreign' : 'altered'));
  }
  yield { whole: false, text: joined(held) };
}
