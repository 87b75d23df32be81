const UTF8 = new TextEncoder();

/** A secret that nobody else knows: 32 random bytes in hexadecimal. */
export function newSecret(): string {
  return hex(crypto.getRandomValues(new Uint8Array(32)));
}

/**
 * "t=1795500000,v1=5f3a…": the second at which it is sent, and HMAC-SHA-256 of that second, a full stop and the body, keyed
 * with the secret's text, in hexadecimal. A receiver makes the same of what it got, and refuses what is minutes old.
 *
 * @param at epoch milliseconds.
 */
export async function signature(secret: string, at: number, body: string): Promise<string> {
  const second = Math.floor(at / 1000);
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', UTF8.encode(secret), hmac, false, ['sign']);
  const signed = await crypto.subtle.sign('HMAC', key, UTF8.encode(`${second}.${body}`));
  return `t=${second},v1=${hex(new Uint8Array(signed))}`;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
