export type Bytes = Uint8Array<ArrayBuffer>;
/** Bytes in parts of whatever size. */
export type Parts = AsyncIterable<Bytes, void>;

/** A part of a file, of a hash, of a locked file. */
export const BLOCK = 1 << 20;

export function joined(parts: readonly Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export function toHex(bytes: Bytes): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function fromHex(hex: string): Bytes {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}

/** Gathers parts into blocks of exactly one size. */
export class Blocks {
  #held: Bytes[] = [];
  #size = 0;

  /** Those that are full now. */
  add(part: Bytes): Bytes[] {
    this.#held.push(part);
    this.#size += part.length;
    if (this.#size < BLOCK) return [];
    const all = joined(this.#held);
    const full: Bytes[] = [];
    for (let at = 0; all.length - at >= BLOCK; at += BLOCK) full.push(all.slice(at, at + BLOCK));
    this.#held = [all.slice(full.length * BLOCK)];
    this.#size -= full.length * BLOCK;
    return full;
  }

  /** What is left: less than a block, perhaps nothing. */
  rest(): Bytes {
    return joined(this.#held);
  }
}

/** The same bytes in blocks; the last is shorter, and may be empty. */
export async function* blocksOf(parts: Parts): AsyncGenerator<Bytes, void> {
  const blocks = new Blocks();
  for await (const part of parts) yield* blocks.add(part);
  yield blocks.rest();
}

/** Bytes through a browser's transform, as fast as they are asked for. */
export async function* through(
  parts: Parts,
  transform: { readable: ReadableStream<Bytes>; writable: WritableStream<BufferSource> },
): AsyncGenerator<Bytes, void> {
  const from = parts[Symbol.asyncIterator]();
  const source = new ReadableStream<Bytes>({
    async pull(controller) {
      const { done, value } = await from.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: () => void from.return?.(),
  });
  const reader = source.pipeThrough(transform).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Whoever stops listening ends the reading of the file; what failed has told so already.
    await reader.cancel().catch(() => undefined);
  }
}

/** The parts as one file. The browser may keep what is in a Blob on disk: so the bytes are handed over as they come. */
export async function blobOf(parts: Parts): Promise<Blob> {
  const blobs: Blob[] = [];
  for await (const block of blocksOf(parts)) blobs.push(new Blob([block]));
  return new Blob(blobs);
}

/** Bytes of a file, some at a time: a few that unpack to many times as much must not fill the memory. */
export async function* bytesOf(file: Blob, from = 0): AsyncGenerator<Bytes, void> {
  for (let at = from; at < file.size; at += PIECE)
    yield new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
}
/** gzip makes a thousand bytes of one at the most: 64 MB of these. */
const PIECE = 1 << 16;
