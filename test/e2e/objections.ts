import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe objects to, in both themes. */
export async function objections(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    // Without motion, or a colour is caught halfway to the other theme.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Axe's own frame-by-frame mode opens a page of its own, which an extension page does not allow.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    found.push(...violations.map((one) => `${colorScheme}: ${one.id} at ${one.nodes[0]?.target.join(' ')}`));
  }
  return found;
}
