import type { KeptLock } from './backup-plan.ts';

/** What the password storage guidance of 2023 asks of PBKDF2 with SHA-256: about half a second of a phone's work. */
const ITERATIONS = 600_000;

/** A passphrase's key, with a salt of its own. The key can be used, but by nobody be read. */
export async function lockFrom(passphrase: string): Promise<KeptLock> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return { key: await keyFrom(passphrase, salt, ITERATIONS), salt, iterations: ITERATIONS };
}

/** Keyboards write one and the same letter in several ways: NFKC makes them one. */
export async function keyFrom(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const raw = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const kdf = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(kdf, raw, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
