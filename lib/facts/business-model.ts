import type { BusinessModel } from '../icp/business.ts';
import { hear, type Reason } from './business-model-from/heard.ts';
import { shownReasons } from './business-model-from/shown.ts';
import { structuredReasons } from './business-model-from/structured.ts';
import type { Fact } from './fact.ts';
import type { Page } from './page.ts';
import type { Trained } from './trained.ts';

/** More than that no company is. */
const MOST = 3;

/**
 * What the company is for a living: several may hold, as for a manufacturer with a shop of its own. Only what it says or shows of
 * itself: "software for manufacturers" makes nobody a manufacturer. Surest first.
 */
export function businessModelFacts(page: Page, trained?: Trained): Fact[] {
  const best = new Map<BusinessModel, Reason>();
  for (const reason of [...structuredReasons(page), ...(trained ? wordReasons(page, trained) : [])]) {
    const known = best.get(reason.model);
    if (!known || known.confidence < reason.confidence) best.set(reason.model, reason);
  }
  return [...best.values()]
    .sort((one, two) => two.confidence - one.confidence)
    .slice(0, MOST)
    .map(({ model, source, quote, confidence }) =>
      page.fact('businessModel', model, source, quote, confidence),
    );
}

function wordReasons(page: Page, { claims }: Trained): Reason[] {
  const { reasons, signs } = hear(page, claims);
  return [...reasons, ...shownReasons(page, signs)];
}
