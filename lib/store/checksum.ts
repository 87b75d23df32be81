import { Blocks, type Bytes, joined, toHex } from './bytes.ts';

/**
 * SHA-256 over bytes that come in parts: browsers hash only what lies in memory as a whole. So each megabyte is hashed, and
 * then the hashes, one after the other.
 */
export class Checksum {
  readonly #blocks = new Blocks();
  readonly #hashes: Bytes[] = [];

  async add(part: Bytes): Promise<void> {
    for (const block of this.#blocks.add(part)) this.#hashes.push(await hash(block));
  }

  /** In hexadecimal; nothing may be added after it. */
  async end(): Promise<string> {
    return toHex(await hash(joined([...this.#hashes, await hash(this.#blocks.rest())])));
  }
}

async function hash(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
