import type { SiteReading, Value } from '../../page/sites/site-reading.ts';

/** What an anchor found; empty where it found nothing. */
export function valuesAt(reading: SiteReading, anchor: string): readonly Value[] {
  return reading.found.find((found) => found.anchor === anchor)?.values ?? [];
}

/** The first line that an anchor found; empty where it found none. */
export function lineAt(reading: SiteReading, anchor: string): string {
  return valuesAt(reading, anchor)[0]?.lines[0] ?? '';
}

/** The first link in what an anchor found, or the address that it took; empty where there is none. */
export function linkAt(reading: SiteReading, anchor: string): string {
  const [value] = valuesAt(reading, anchor);
  const line = value?.lines[0] ?? '';
  return value?.links?.[0] ?? (/^https?:/.test(line) ? line : '');
}
