import { registrableDomain } from '../../lib/text/domain.ts';

/**
 * Puts pages into groups of which none has two of one site, each group to be read by a browser with a fresh profile:
 * then no page is helped, or crowded out, by what another page of its site said before, and two records with the same
 * address never meet. The order given is kept within each group.
 */
export function wavesOf<T extends { url: string }>(pages: readonly T[]): T[][] {
  const before = new Map<string, number>();
  const waves: T[][] = [];
  for (const page of pages) {
    const site = registrableDomain(page.url) ?? new URL(page.url).host;
    const number = before.get(site) ?? 0;
    before.set(site, number + 1);
    const wave = waves[number];
    if (wave) wave.push(page);
    else waves.push([page]);
  }
  return waves;
}
