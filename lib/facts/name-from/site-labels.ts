import { fold } from '../../text/fold.ts';
import type { Page } from '../page.ts';

/** The parts of a site's address that its owner chose, folded: the domain's label, and the project's on shared hosts. */
export function siteLabels(page: Page): string[] {
  const domain = page.domain ?? page.url.hostname;
  const label = fold(domain.split('.')[0] ?? '');
  const labels = [label];
  if (/\.(?:github|gitlab)\.io$/.test(domain)) {
    const project = fold(page.url.pathname.split('/')[1] ?? '');
    if (project) labels.unshift(project);
  }
  return labels.filter(Boolean);
}
