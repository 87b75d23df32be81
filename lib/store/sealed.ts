import { type Locked, lockedLine } from '../exchange/backup/lines.ts';
import { Refused, refusal } from '../exchange/backup/refused.ts';
import type { KeptLock } from './backup-plan.ts';
import { BLOCK, type Bytes, blocksOf, bytesOf, fromHex, joined, type Parts, toHex } from './bytes.ts';
import { keyFrom } from './lock.ts';

/** Bytes that AES-GCM adds to a chunk, to tell that it is whole. */
const TAG = 16;

/** What a chunk is sealed with beside its bytes: the file's first line and its place, so that none can be moved, left out or added. */
class Seal {
  readonly #key: CryptoKey;
  readonly #nonce: Bytes;
  readonly #head: Bytes;

  constructor(key: CryptoKey, nonce: Bytes, head: Bytes) {
    this.#key = key;
    this.#nonce = nonce;
    this.#head = head;
  }

  async close(bytes: Bytes, at: number, last: boolean): Promise<Bytes> {
    return new Uint8Array(await crypto.subtle.encrypt(this.#how(at, last), this.#key, bytes));
  }

  async open(bytes: Bytes, at: number, last: boolean): Promise<Bytes> {
    return new Uint8Array(await crypto.subtle.decrypt(this.#how(at, last), this.#key, bytes));
  }

  #how(at: number, last: boolean): AesGcmParams {
    const iv = new Uint8Array(12);
    iv.set(this.#nonce);
    new DataView(iv.buffer).setUint32(8, at);
    return { name: 'AES-GCM', iv, additionalData: joined([this.#head, Uint8Array.of(last ? 1 : 0)]) };
  }
}

/** A locked file. Its first chunk is empty: it tells whether a passphrase is the right one. @param app Fitmark's version. */
export async function* sealed(parts: Parts, lock: KeptLock, app: string): AsyncGenerator<Bytes, void> {
  const nonce = crypto.getRandomValues(new Uint8Array(8));
  const { iterations, salt } = lock;
  const head = new TextEncoder().encode(
    lockedLine({
      app,
      kdf: 'PBKDF2-SHA-256',
      iterations,
      salt: toHex(salt),
      cipher: 'AES-256-GCM',
      nonce: toHex(nonce),
    }),
  );
  const seal = new Seal(lock.key, nonce, head);
  yield head;
  yield seal.close(new Uint8Array(), 0, false);
  let at = 1;
  for await (const block of blocksOf(parts)) yield seal.close(block, at++, block.length < BLOCK);
}

/** Opens a locked file. @throws Refused where the passphrase is another. */
export async function unsealed(
  file: Blob,
  head: Bytes,
  { salt, nonce, iterations }: Locked,
  passphrase: string,
): Promise<() => AsyncGenerator<Bytes, void>> {
  const seal = new Seal(await keyFrom(passphrase, fromHex(salt), iterations), fromHex(nonce), head);
  const first = await chunk(file, head.length, TAG);
  if (first.length < TAG) throw new Refused(refusal('truncated'));
  await seal.open(first, 0, false).catch(() => {
    throw new Refused(refusal('passphrase'));
  });
  return () => chunksOf(file, head.length + TAG, seal);
}

/** Every chunk but the last is of one size, and the last is shorter; in pieces, see `bytesOf`. */
async function* chunksOf(file: Blob, from: number, seal: Seal): AsyncGenerator<Bytes, void> {
  const size = BLOCK + TAG;
  for (let [at, place] = [from, 1]; at <= file.size; at += size, place += 1) {
    const bytes = await chunk(file, at, size);
    const opened = await seal.open(bytes, place, bytes.length < size).catch(() => {
      throw new Refused(refusal('altered'));
    });
    yield* bytesOf(new Blob([opened]));
  }
}

async function chunk(file: Blob, from: number, size: number): Promise<Bytes> {
  return new Uint8Array(await file.slice(from, from + size).arrayBuffer());
}
