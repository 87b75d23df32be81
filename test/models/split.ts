/**
 * Which companies are held out: by a hash of the name alone (FNV-1a, 32 bits), so that every script, and whoever repeats this,
 * holds out the same three tenths.
 */
export function isHeldOut(name: string): boolean {
  return hash(name.toLowerCase().trim()) % 10 < 3;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
