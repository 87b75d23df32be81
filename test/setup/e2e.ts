import { ensureChromium, ensureFirefox } from './browsers.ts';
import { ensureBuild } from './builds.ts';

/** Before the first real-browser test: both browsers are here and all builds are current. */
export async function setup(): Promise<void> {
  await ensureChromium();
  await ensureFirefox();
  await ensureBuild('chrome');
  await ensureBuild('firefox');
  await ensureBuild('chrome-hook');
}
